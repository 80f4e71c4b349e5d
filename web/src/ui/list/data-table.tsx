import { Link } from '@tanstack/react-router';
import { createColumnHelper, tableFeatures, useTable } from '@tanstack/react-table';
import { useVirtualizer } from '@tanstack/react-virtual';
import { IconArrowDown, IconArrowUp } from '@tabler/icons-react';
import { useMemo, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { readSort } from '@/lib/sort';
import type { ListField } from './field';
import { useRowKeys } from './row-keys';
import classes from './data-table.module.css';

const features = tableFeatures({});
const rowHeight = 36;
/** Below this the browser draws all rows faster than we could choose. */
const virtualFrom = 120;

export interface DataTableProps<Row> {
  fields: ListField<Row>[];
  rows: Row[];
  rowId: (row: Row) => string;
  rowHref?: (row: Row) => string;
  label: string;
  sort?: string;
  onSort?: (field: string, add: boolean) => void;
}

export function DataTable<Row extends object>(props: DataTableProps<Row>) {
  const { fields, rows, rowId, rowHref, label, sort = '', onSort } = props;
  const { t } = useTranslation();
  const scroll = useRef<HTMLDivElement>(null);
  const shown = useMemo(() => fields.filter((field) => field.cell), [fields]);
  const columns = useMemo(() => {
    const helper = createColumnHelper<typeof features, Row>();
    return shown.map((field) =>
      helper.display({ id: field.id, cell: ({ row }) => field.cell?.(row.original) }),
    );
  }, [shown]);
  const table = useTable({ features, columns, data: rows, getRowId: rowId });
  const all = table.getRowModel().rows;
  // eslint-disable-next-line react-hooks/incompatible-library -- the virtualizer measures on its own
  const virtual = useVirtualizer({
    count: all.length,
    getScrollElement: () => scroll.current,
    estimateSize: () => rowHeight,
    overscan: 12,
    enabled: all.length >= virtualFrom,
  });
  const window = all.length >= virtualFrom ? virtual.getVirtualItems() : undefined;
  const first = window?.[0];
  const last = window?.at(-1);
  const visible = window ? window.map(({ index }) => all[index]) : all;
  const order = readSort(sort);
  const keys = useRowKeys(scroll);

  return (
    <div className={classes.scroll} ref={scroll} {...keys}>
      <table className={classes.table} aria-label={label} aria-rowcount={all.length + 1}>
        <thead>
          <tr>
            {shown.map((field) => {
              const at = order.findIndex((entry) => entry.field === field.id);
              const entry = order[at];
              return (
                <th
                  key={field.id}
                  style={{ width: field.width }}
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
                      {field.label}
                      {entry && (
                        <>
                          {entry.descending ? (
                            <IconArrowDown size={13} aria-hidden />
                          ) : (
                            <IconArrowUp size={13} aria-hidden />
                          )}
                          {order.length > 1 && <span className="small">{at + 1}</span>}
                        </>
                      )}
                    </button>
                  ) : (
                    field.label
                  )}
                </th>
              );
            })}
          </tr>
        </thead>
        <tbody>
          {first && first.start > 0 && <tr aria-hidden style={{ height: first.start }} />}
          {visible.map(
            (row) =>
              row && (
                <tr key={row.id} data-row>
                  {row.getAllCells().map((cell, at) => (
                    <td
                      key={cell.id}
                      data-align={shown[at]?.align}
                      className={at === 0 ? classes.first : undefined}
                    >
                      {at === 0 && rowHref ? (
                        <Link to={rowHref(row.original)} className={classes.link} data-row-link>
                          <table.FlexRender cell={cell} />
                        </Link>
                      ) : (
                        <table.FlexRender cell={cell} />
                      )}
                    </td>
                  ))}
                </tr>
              ),
          )}
          {last && last.end < virtual.getTotalSize() && (
            <tr aria-hidden style={{ height: virtual.getTotalSize() - last.end }} />
          )}
        </tbody>
      </table>
    </div>
  );
}
