import { IconArrowDown, IconArrowUp } from '@tabler/icons-react';
import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import { Box } from '../box';
import { ColumnResizer } from './column-resizer';
import { type ListTable, widen, widthOf } from './list-table';
import { pinOf } from './pins';
import classes from './data-table.module.css';

interface TableHeadProps<Row extends object> {
  table: ListTable<Row>;
  /** Rows can be chosen. */
  boxes: boolean;
  /** How many columns are pinned. */
  pins: number;
}

function Head<Row extends object>({ table, boxes, pins }: TableHeadProps<Row>) {
  const { t } = useTranslation();
  const all = table.getIsAllRowsSelected();
  return (
    <thead>
      <tr aria-rowindex={1}>
        {boxes && (
          <th className={classes.box}>
            <Box
              aria-label={t('rows.chooseLoaded')}
              checked={all}
              indeterminate={!all && table.getIsSomeRowsSelected()}
              onChange={(event) => table.toggleAllRowsSelected(event.currentTarget.checked)}
            />
          </th>
        )}
        {table.getVisibleLeafColumns().map((column, at) => {
          const { label = '', align } = column.columnDef.meta ?? {};
          const sorted = column.getIsSorted();
          return (
            <th
              key={column.id}
              scope="col"
              {...pinOf(at, pins)}
              data-align={align}
              aria-sort={sorted ? (sorted === 'desc' ? 'descending' : 'ascending') : undefined}
            >
              {column.getCanSort() ? (
                <button
                  type="button"
                  className={classes.sort}
                  title={t('list.sortHint')}
                  onClick={column.getToggleSortingHandler()}
                >
                  <span className="clip">{label}</span>
                  {sorted && (
                    <>
                      {sorted === 'desc' ? (
                        <IconArrowDown size={13} aria-hidden />
                      ) : (
                        <IconArrowUp size={13} aria-hidden />
                      )}
                      {table.state.sorting.length > 1 && (
                        <span className="small">{column.getSortIndex() + 1}</span>
                      )}
                    </>
                  )}
                </button>
              ) : (
                <span className={classes.heading}>{label}</span>
              )}
              <ColumnResizer
                label={label}
                width={widthOf(table, column)}
                onWidth={(width) => widen(column, width)}
              />
            </th>
          );
        })}
      </tr>
    </thead>
  );
}

/** Drawn anew when the table changes, not when one scrolls. */
export const TableHead = memo(Head) as typeof Head;
