import { Checkbox } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Cell } from './cells';
import type { ListField } from './field';
import { RowMenu } from './row-menu';
import type { CellEditing, RowAction, Then } from './table-types';
import classes from './data-table.module.css';

/** What a row does; the same object for all rows and all renderings, so that only rows that changed are drawn anew. */
export interface RowDoes<Row> {
  activate: (cell: Cell) => void;
  toggle: (row: string, reach: boolean) => void;
  edit: (cell: Cell) => void;
  edited: (cell: Cell, then: Then) => void;
  menu: (row: string, opened: boolean) => void;
  actions: (row: Row) => RowAction[];
  editor: CellEditing<Row>['editor'];
  /** The cell that is to get the focus, once. */
  takeFocus: (cell: HTMLElement | null) => void;
}

interface TableRowProps<Row> {
  row: Row;
  id: string;
  at: number;
  fields: ListField<Row>[];
  href?: string;
  /** The field of the cell that keys act on. */
  active?: string;
  editing?: string;
  menu: boolean;
  hasMenu: boolean;
  chosen?: boolean;
  does: RowDoes<Row>;
}

function Row<R>({
  row,
  id,
  at,
  fields,
  href,
  active,
  editing,
  menu,
  hasMenu,
  chosen,
  does,
}: TableRowProps<R>) {
  const { t } = useTranslation();
  return (
    <tr data-row aria-rowindex={at + 2} aria-selected={chosen}>
      {chosen !== undefined && (
        <td className={classes.box}>
          <Checkbox
            size="xs"
            tabIndex={-1}
            aria-label={t('rows.choose', { row: at + 1 })}
            checked={chosen}
            onChange={() => undefined}
            onClick={(event) => does.toggle(id, event.shiftKey)}
          />
        </td>
      )}
      {fields.map((field, column) => {
        const cell = { row: id, field: field.id };
        const isActive = active === field.id;
        const isEdited = editing === field.id;
        const content = field.cell?.(row);
        return (
          <td
            key={field.id}
            ref={isActive && !isEdited ? does.takeFocus : undefined}
            tabIndex={isActive ? 0 : -1}
            data-align={field.align}
            data-active={isActive || undefined}
            data-editing={isEdited || undefined}
            className={column === 0 ? `${classes.pinned} ${classes.first}` : undefined}
            onClick={() => does.activate(cell)}
            onDoubleClick={() => does.edit(cell)}
          >
            {isEdited ? (
              does.editor(row, field.id, (then) => does.edited(cell, then))
            ) : column === 0 ? (
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
                    actions={() => does.actions(row)}
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

export const TableRow = memo(Row) as typeof Row;
