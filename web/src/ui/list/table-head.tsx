import { Checkbox } from '@mantine/core';
import { IconArrowDown, IconArrowUp } from '@tabler/icons-react';
import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import { readSort } from '@/lib/sort';
import { ColumnResizer } from './column-resizer';
import type { ListField } from './field';
import type { TableProps } from './table-types';
import { widthOf } from './widths';
import classes from './data-table.module.css';

interface TableHeadProps<Row> extends Pick<TableProps<Row>, 'sort' | 'onSort' | 'selection'> {
  fields: ListField<Row>[];
  ids: string[];
  widths: Readonly<Record<string, number>>;
  onWidth: (field: string, width: number | undefined) => void;
}

function Head<Row>(props: TableHeadProps<Row>) {
  const { fields, ids, widths, onWidth, sort = '', onSort, selection } = props;
  const { t } = useTranslation();
  const order = readSort(sort);
  const chosen = selection ? ids.filter(selection.isChosen).length : 0;
  return (
    <thead>
      <tr aria-rowindex={1}>
        {selection && (
          <th className={classes.box}>
            <Checkbox
              size="xs"
              aria-label={t('rows.chooseLoaded')}
              checked={ids.length > 0 && chosen === ids.length}
              indeterminate={chosen > 0 && chosen < ids.length}
              onChange={(event) => selection.set(ids, event.currentTarget.checked)}
            />
          </th>
        )}
        {fields.map((field, at) => {
          const place = order.findIndex((entry) => entry.field === field.id);
          const entry = order[place];
          return (
            <th
              key={field.id}
              scope="col"
              className={at === 0 ? classes.pinned : undefined}
              data-align={field.align}
              aria-sort={entry ? (entry.descending ? 'descending' : 'ascending') : undefined}
            >
              {field.sort && onSort ? (
                <button
                  type="button"
                  className={classes.sort}
                  title={t('list.sortHint')}
                  onClick={(event) => onSort(field.id, event.shiftKey)}
                >
                  <span className="clip">{field.label}</span>
                  {entry && (
                    <>
                      {entry.descending ? (
                        <IconArrowDown size={13} aria-hidden />
                      ) : (
                        <IconArrowUp size={13} aria-hidden />
                      )}
                      {order.length > 1 && <span className="small">{place + 1}</span>}
                    </>
                  )}
                </button>
              ) : (
                <span className={classes.heading}>{field.label}</span>
              )}
              <ColumnResizer
                label={field.label}
                width={widthOf(field, at, widths)}
                onWidth={(width) => onWidth(field.id, width)}
              />
            </th>
          );
        })}
      </tr>
    </thead>
  );
}

/** Drawn anew when its columns change, not when one scrolls. */
export const TableHead = memo(Head) as typeof Head;
