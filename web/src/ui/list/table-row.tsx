import { Checkbox } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import type { ListField } from './field';
import { RowMenu } from './row-menu';
import type { CellEditing, RowAction, Then } from './table-types';
import classes from './data-table.module.css';

/** What a row does; the same object for all rows and all renderings, so that only rows that changed are drawn anew. */
export interface RowDoes<Row> {
  activate: (row: number, column: number) => void;
  toggle: (row: number, reach: boolean) => void;
  edit: (row: number, column: number) => void;
  edited: (row: number, column: number, then: Then) => void;
  menu: (row: number, opened: boolean) => void;
  actions: (row: Row, at: number) => RowAction[];
  editor: CellEditing<Row>['editor'];
  /** The cell that is to get the focus, once. */
  takeFocus: (cell: HTMLElement | null) => void;
}

interface TableRowProps<Row> {
  row: Row;
  at: number;
  fields: ListField<Row>[];
  href?: string;
  /** Which cell is the one that keys act on. */
  active?: number;
  editing?: number;
  menu: boolean;
  hasMenu: boolean;
  chosen?: boolean;
  does: RowDoes<Row>;
}

function Row<R>({ row, at, fields, href, active, editing, menu, hasMenu, chosen, does }: TableRowProps<R>) {
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
            onClick={(event) => does.toggle(at, event.shiftKey)}
          />
        </td>
      )}
      {fields.map((field, column) => {
        const isActive = active === column;
        const content = field.cell?.(row);
        return (
          <td
            key={field.id}
            ref={isActive && editing !== column ? does.takeFocus : undefined}
            tabIndex={isActive ? 0 : -1}
            data-align={field.align}
            data-active={isActive || undefined}
            data-editing={editing === column || undefined}
            className={column === 0 ? `${classes.pinned} ${classes.first}` : undefined}
            onClick={() => does.activate(at, column)}
            onDoubleClick={() => does.edit(at, column)}
          >
            {editing === column ? (
              does.editor(row, field.id, (then) => does.edited(at, column, then))
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
                    actions={() => does.actions(row, at)}
                    onOpened={(opened) => does.menu(at, opened)}
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
