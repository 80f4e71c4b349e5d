import { useNavigate } from '@tanstack/react-router';
import { IconPencil } from '@tabler/icons-react';
import { VisuallyHidden } from '@mantine/core';
import { useMemo, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { Cell } from './cells';
import { rowHeights } from './density';
import { widthOf } from './list-table';
import { pinPlaces } from './pins';
import { fieldsIn, sizeOf } from './range';
import { rangeOf } from './selection';
import { stripsOf } from './strips';
import { TableHead } from './table-head';
import { type RowDoes, TableRow } from './table-row';
import { TableStrips } from './table-strips';
import type { RowAction, TableProps } from './table-types';
import { useClipboard } from './use-clipboard';
import { useGrid } from './use-grid';
import { useKeptScroll } from './use-kept-scroll';
import { useListKeys } from './use-list-keys';
import { useNear } from './use-near';
import { useDragging, useRange } from './use-range';
import { useStable } from './use-stable';
import { boxColumn, firstColumn } from './widths';
import classes from './data-table.module.css';

const editIcon = <IconPencil size={16} stroke={1.75} aria-hidden />;

/** Rows as a grid: any number of them, walked through, chosen, edited and pasted into by mouse and keyboard. */
export function DataTable<Row extends object>(props: TableProps<Row>) {
  const { table, rowHref, label, density = 'normal' } = props;
  const { selection, editing, actions, onPaste, onFill, between } = props;
  const { t } = useTranslation();
  const navigate = useNavigate();
  const scroll = useRef<HTMLDivElement>(null);
  const columns = table.getVisibleLeafColumns();
  const { rows, rowsById } = table.getRowModel();
  const ids = useMemo(() => rows.map(({ id }) => id), [rows]);
  const fieldIds = useMemo(() => columns.map(({ id }) => id), [columns]);
  const boxes = selection ? boxColumn : 0;
  const widths = columns.map((column) => widthOf(table, column) ?? firstColumn);
  const least = widths.reduce((sum, width) => sum + width, boxes);
  const pins = columns.filter((column) => column.getIsPinned()).length;
  const height = rowHeights[density];
  const lines = useMemo(() => ({ rows: ids, fields: fieldIds }), [ids, fieldIds]);
  const all = useMemo(() => stripsOf(ids.length, between), [ids, between]);
  const range = useRange(lines);
  const { block } = range;

  const grid = useGrid({
    ids,
    fields: fieldIds,
    all,
    rowHeight: height,
    list: props.place?.list,
    scroll,
    canEdit: (row, column) => {
      const [one, field] = [rows[row], fieldIds[column]];
      return Boolean(one && field && editing?.can(field, one.original));
    },
    choose: (row) => selection?.toggle(row),
    reach: (from, to, what) => {
      if (what === 'cells') range.reach(from, to);
      else selection?.set(rangeOf(ids, from.row, to.row), true);
    },
    leave: range.leave,
    open: (row) => {
      const one = rowsById[row];
      const href = one && rowHref?.(one.original);
      if (href) void navigate({ to: href });
    },
    hasMenu: Boolean(actions),
  });
  const { view } = grid;
  const dragging = useDragging({ lines, goTo: grid.goTo }, range);
  const at = grid.editing ? undefined : grid.at;
  const clipboard = useClipboard({
    ...{ table, fields: fieldIds, scroll, at, block, leave: range.leave },
    ...{ onPaste, onFill },
  });
  useListKeys(rows.length > 0, grid.follow);
  useKeptScroll({
    scroll,
    place: props.place,
    as: 'table',
    topOf: (row) => (all.stripOf[row] ?? row) * height,
  });
  useNear(view, rows.length, props);

  /** Editing is the table's own doing: it begins in the first cell that takes it. */
  const withEdit = (id: string, row: Row, given: RowAction[]): RowAction[] => {
    const field = fieldIds.find((each) => editing?.can(each, row));
    if (field === undefined) return given;
    const run = () => grid.edit({ row: id, field });
    return [{ id: 'edit', label: t('actions.edit'), icon: editIcon, run }, ...given];
  };

  const does = useStable({
    activate: (cell: Cell, reach: boolean) => {
      if (reach && grid.place) range.reach(grid.place, cell);
      else range.leave();
      grid.goTo(cell);
    },
    edit: (cell: Cell) => {
      range.leave();
      grid.edit(cell);
    },
    edited: grid.edited,
    takeFocus: grid.takeFocus,
    toggle: (row: string, reach: boolean) => selection?.toggle(row, reach ? ids : undefined),
    menu: grid.openMenu,
    actions: (id: string, row: Row) => withEdit(id, row, actions?.(row) ?? []),
    editor: (...given: Parameters<RowDoes<Row>['editor']>) => editing?.editor(...given),
  }) as RowDoes<Row>;

  return (
    // eslint-disable-next-line jsx-a11y/no-static-element-interactions -- the grid inside has the role
    <div
      className={classes.scroll}
      ref={scroll}
      {...dragging}
      onKeyDown={(event) => {
        clipboard.onKeyDown(event);
        grid.onKeyDown(event);
      }}
      onCopy={clipboard.onCopy}
      onPaste={clipboard.onPaste}
    >
      <VisuallyHidden role="status">
        {block && t('rows.range.marked', { count: sizeOf(block) })}
      </VisuallyHidden>
      <table
        role="grid"
        className={classes.table}
        style={
          {
            minWidth: least,
            '--row': `${height}px`,
            ...pinPlaces(widths.slice(0, pins), boxes),
          } as React.CSSProperties
        }
        aria-label={label}
        aria-rowcount={props.hasMore ? (props.total === undefined ? -1 : props.total + 1) : rows.length + 1}
        aria-multiselectable
        aria-busy={props.loading}
        data-marked={block ? true : undefined}
        data-boxes={selection ? true : undefined}
        data-grouped={between ? true : undefined}
      >
        <colgroup>
          {selection && <col style={{ width: boxColumn }} />}
          {columns.map((column) => (
            <col key={column.id} style={{ width: widthOf(table, column) }} />
          ))}
        </colgroup>
        <TableHead table={table} boxes={Boolean(selection)} pins={pins} />
        <TableStrips pieces={view.pieces} rest={view.rest} ids={ids}>
          {(at, place) => {
            const row = rows[at];
            if (!row) return null;
            const { id, original } = row;
            return (
              <TableRow
                row={original}
                id={id}
                at={at}
                columns={columns}
                pins={pins}
                href={rowHref?.(original)}
                active={grid.place ? fieldIn(grid.place, id) : at === 0 ? fieldIds[0] : undefined}
                editing={fieldIn(grid.editing, id)}
                marked={fieldsIn(block, at, fieldIds)}
                menu={grid.menu === id}
                hasMenu={Boolean(actions)}
                chosen={selection && row.getIsSelected()}
                does={does}
                measure={props.wraps ? place.ref : undefined}
                strip={props.wraps ? place['data-index'] : undefined}
              />
            );
          }}
        </TableStrips>
        {props.foot && <tfoot>{props.foot}</tfoot>}
      </table>
    </div>
  );
}

function fieldIn(cell: Cell | undefined, row: string): string | undefined {
  return cell?.row === row ? cell.field : undefined;
}
