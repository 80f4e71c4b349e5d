import { useNavigate } from '@tanstack/react-router';
import { IconPencil } from '@tabler/icons-react';
import { Fragment, useMemo, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { Cell } from './cells';
import { rowHeights } from './density';
import { rangeOf } from './selection';
import { TableHead } from './table-head';
import { type RowDoes, TableRow } from './table-row';
import { TableFoot } from './table-foot';
import type { RowAction, TableProps } from './table-types';
import { useGrid } from './use-grid';
import { useKeptScroll } from './use-kept-scroll';
import { useListKeys } from './use-list-keys';
import { useNear } from './use-near';
import { useStable } from './use-stable';
import { boxColumn, leastWidth, useWidths, widthOf } from './widths';
import classes from './data-table.module.css';

const editIcon = <IconPencil size={16} stroke={1.75} aria-hidden />;

/** Rows as a grid: any number of them, walked through, chosen, edited and pasted into by mouse and keyboard. */
export function DataTable<Row extends object>(props: TableProps<Row>) {
  const { fields, rows, rowId, rowHref, label, sort, onSort, density = 'normal' } = props;
  const { selection, editing, actions, totals, onPaste } = props;
  const { t } = useTranslation();
  const navigate = useNavigate();
  const scroll = useRef<HTMLDivElement>(null);
  const shown = useMemo(() => fields.filter((field) => field.cell), [fields]);
  const ids = useMemo(() => rows.map(rowId), [rows, rowId]);
  const fieldIds = useMemo(() => shown.map(({ id }) => id), [shown]);
  const [widths, onWidth] = useWidths(props.widths, props.onWidth);
  const height = rowHeights[density];

  const grid = useGrid({
    ids,
    fields: fieldIds,
    rowHeight: height,
    scroll,
    canEdit: (row, column) => {
      const [one, field] = [rows[row], shown[column]];
      return Boolean(one && field && editing?.can(field.id, one));
    },
    choose: (row) => selection?.toggle(row),
    reach: (from, to) => selection?.set(rangeOf(ids, from, to), true),
    open: (row) => {
      const one = rows[ids.indexOf(row)];
      const href = one && rowHref?.(one);
      if (href) void navigate({ to: href });
    },
    hasMenu: Boolean(actions),
  });
  const { view } = grid;
  useListKeys(rows.length > 0, grid.follow);
  useKeptScroll({ scroll, place: props.place, as: 'table', topOf: (row) => row * height });
  useNear(view, rows.length, props);

  /** Editing is the table's own doing: it begins in the first cell that takes it. */
  const withEdit = (row: Row, given: RowAction[]): RowAction[] => {
    const field = fieldIds.find((id) => editing?.can(id, row));
    if (field === undefined) return given;
    const run = () => grid.edit({ row: rowId(row), field });
    return [{ id: 'edit', label: t('actions.edit'), icon: editIcon, run }, ...given];
  };

  const does = useStable({
    activate: grid.activate,
    edit: grid.edit,
    edited: grid.edited,
    takeFocus: grid.takeFocus,
    toggle: (row: string, reach: boolean) => selection?.toggle(row, reach),
    menu: grid.openMenu,
    actions: (row: Row) => withEdit(row, actions?.(row) ?? []),
    editor: (...given: Parameters<RowDoes<Row>['editor']>) => editing?.editor(...given),
  }) as RowDoes<Row>;

  return (
    // eslint-disable-next-line jsx-a11y/no-static-element-interactions -- the grid inside has the role
    <div
      className={classes.scroll}
      ref={scroll}
      onKeyDown={grid.onKeyDown}
      onPaste={(event) => {
        const at = grid.editing ? undefined : grid.at;
        const field = at && shown[at.column];
        if (!onPaste || !at || !field) return;
        event.preventDefault();
        onPaste(event.clipboardData.getData('text/plain'), at.row, field.id);
      }}
    >
      <table
        role="grid"
        className={classes.table}
        style={
          {
            minWidth: leastWidth(shown, widths, Boolean(selection)),
            '--row': `${height}px`,
          } as React.CSSProperties
        }
        aria-label={label}
        aria-rowcount={props.hasMore ? (props.total === undefined ? -1 : props.total + 1) : rows.length + 1}
        aria-multiselectable={selection ? true : undefined}
        aria-busy={props.loading}
        data-boxes={selection ? true : undefined}
      >
        <colgroup>
          {selection && <col style={{ width: boxColumn }} />}
          {shown.map((field, at) => (
            <col key={field.id} style={{ width: widthOf(field, at, widths) }} />
          ))}
        </colgroup>
        <TableHead
          fields={shown}
          ids={ids}
          widths={widths}
          onWidth={onWidth}
          sort={sort}
          onSort={onSort}
          selection={selection}
        />
        <tbody>
          {view.pieces.map(({ index, gap }) => {
            const row = rows[index];
            const id = ids[index];
            if (!row || id === undefined) return null;
            return (
              <Fragment key={id}>
                {gap > 0 && <tr aria-hidden style={{ height: gap }} />}
                <TableRow
                  row={row}
                  id={id}
                  at={index}
                  fields={shown}
                  href={rowHref?.(row)}
                  active={grid.place ? fieldIn(grid.place, id) : index === 0 ? fieldIds[0] : undefined}
                  editing={fieldIn(grid.editing, id)}
                  menu={grid.menu === id}
                  hasMenu={Boolean(actions)}
                  chosen={selection?.isChosen(id)}
                  does={does}
                />
              </Fragment>
            );
          })}
          {view.rest > 0 && <tr aria-hidden style={{ height: view.rest }} />}
        </tbody>
        {totals && <TableFoot fields={shown} totals={totals} boxes={Boolean(selection)} />}
      </table>
    </div>
  );
}

function fieldIn(cell: Cell | undefined, row: string): string | undefined {
  return cell?.row === row ? cell.field : undefined;
}
