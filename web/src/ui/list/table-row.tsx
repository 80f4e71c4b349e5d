import { Link } from '@tanstack/react-router';
import { memo, type Ref } from 'react';
import { useTranslation } from 'react-i18next';
import { Box } from '../box';
import type { Cell } from './cells';
import type { ListColumn } from './list-table';
import { pinOf } from './pins';
import { isAmong } from './range';
import { RowMenu } from './row-menu';
import type { CellEditing, RowAction, Then } from './table-types';
import classes from './data-table.module.css';

/** What a row does; the same object for all rows and all renderings, so that only rows that changed are drawn anew. */
export interface RowDoes<Row> {
  /** With `reach` what lies between is marked. */
  activate: (cell: Cell, reach: boolean) => void;
  toggle: (row: string, reach: boolean) => void;
  edit: (cell: Cell) => void;
  edited: (cell: Cell, then: Then) => void;
  menu: (row: string, opened: boolean) => void;
  actions: (id: string, row: Row) => RowAction[];
  editor: CellEditing<Row>['editor'];
  /** The cell that is to get the focus, once. */
  takeFocus: (cell: HTMLElement | null) => void;
}

interface TableRowProps<Row extends object> {
  row: Row;
  id: string;
  at: number;
  columns: ListColumn<Row>[];
  /** How many of them are pinned. The first names the row when it is. */
  pins: number;
  href?: string;
  /** The field of the cell that keys act on. */
  active?: string;
  editing?: string;
  /** The fields of the cells that are marked, as `range.ts` has them. */
  marked?: string;
  menu: boolean;
  hasMenu: boolean;
  chosen?: boolean;
  does: RowDoes<Row>;
  /** Takes it to know how high it is, and the strip it is drawn for. */
  measure?: Ref<HTMLTableRowElement>;
  strip?: number;
}

function Row<R extends object>({
  row,
  id,
  at,
  columns,
  pins,
  href,
  active,
  editing,
  marked,
  menu,
  hasMenu,
  chosen,
  does,
  measure,
  strip,
}: TableRowProps<R>) {
  const { t } = useTranslation();
  return (
    <tr ref={measure} data-index={strip} data-row aria-rowindex={at + 2} aria-selected={chosen}>
      {chosen !== undefined && (
        <td className={classes.box}>
          <Box
            tabIndex={-1}
            aria-label={t('rows.choose', { row: at + 1 })}
            checked={chosen}
            onChange={() => undefined}
            onClick={(event) => does.toggle(id, event.shiftKey)}
          />
        </td>
      )}
      {columns.map((column, place) => {
        const cell = { row: id, field: column.id };
        const isActive = active === column.id;
        const isEdited = editing === column.id;
        const names = place === 0 && pins > 0;
        const content = column.accessorFn?.(row, at) as React.ReactNode;
        return (
          <td
            key={column.id}
            ref={isActive && !isEdited ? does.takeFocus : undefined}
            tabIndex={isEdited ? undefined : isActive ? 0 : -1}
            data-field={column.id}
            aria-selected={isAmong(marked, column.id) || undefined}
            data-align={column.columnDef.meta?.align}
            data-active={isActive || undefined}
            data-editing={isEdited || undefined}
            {...pinOf(place, pins)}
            onClick={(event) => does.activate(cell, event.shiftKey)}
            onDoubleClick={() => does.edit(cell)}
          >
            {isEdited ? (
              does.editor(row, column.id, (then) => does.edited(cell, then))
            ) : names ? (
              <span className={classes.name}>
                {href ? (
                  <Link to={href} className={classes.link} tabIndex={-1} data-row-link>
                    {content}
                  </Link>
                ) : (
                  <span className={classes.link}>{content}</span>
                )}
                {hasMenu && (
                  <RowMenu
                    opened={menu}
                    actions={() => does.actions(id, row)}
                    onOpened={(opened) => does.menu(id, opened)}
                  />
                )}
              </span>
            ) : (
              content
            )}
          </td>
        );
      })}
    </tr>
  );
}

/** Is drawn from its record, which outlives the table's own row when another page of rows comes. */
export const TableRow = memo(Row) as typeof Row;
