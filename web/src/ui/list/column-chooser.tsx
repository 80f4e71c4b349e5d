import { ActionIcon, Button, Checkbox, NumberInput, Popover } from '@mantine/core';
import { IconArrowDown, IconArrowUp, IconColumns3, IconPin } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { moveColumn } from './columns';
import { type ListTable, widen } from './list-table';
import classes from './list-toolbar.module.css';

interface ColumnChooserProps<Row extends object> {
  table: ListTable<Row>;
  /** Goes back to the usual columns, where there are others. */
  onReset?: () => void;
}

/** Which columns, in which order, how wide, which of them pinned: all by buttons and boxes, so by keyboard as well. */
export function ColumnChooser<Row extends object>({ table, onReset }: ColumnChooserProps<Row>) {
  const { t } = useTranslation();
  const shown = table.getVisibleLeafColumns();
  const move = (id: string, step: 1 | -1) => table.setColumnOrder((order) => moveColumn(order, id, step));
  return (
    <Popover position="bottom-end" trapFocus returnFocus withRoles={false}>
      <Popover.Target>
        <ActionIcon
          aria-label={t('list.columns.title')}
          title={t('list.columns.title')}
          aria-haspopup="dialog"
        >
          <IconColumns3 size={18} stroke={1.75} aria-hidden />
        </ActionIcon>
      </Popover.Target>
      <Popover.Dropdown role="dialog" aria-label={t('list.columns.title')}>
        <ul className={classes.columns}>
          {table.getAllLeafColumns().map((column, at) => {
            const { id } = column;
            const pinned = Boolean(column.getIsPinned());
            const ends = (beside: number) => Boolean(shown[beside]?.getIsPinned()) !== pinned;
            const { label = '', width: usual } = column.columnDef.meta ?? {};
            return (
              <li key={id} className={classes.column}>
                <Checkbox
                  size="sm"
                  label={label}
                  checked={column.getIsVisible()}
                  disabled={at === 0}
                  onChange={() => column.toggleVisibility()}
                />
                {column.getIsVisible() && at > 0 && (
                  <>
                    <NumberInput
                      size="xs"
                      w={64}
                      hideControls
                      aria-label={t('list.columns.width', { column: label })}
                      placeholder={usual ? String(usual) : t('list.columns.auto')}
                      value={table.state.columnSizing[id] ?? ''}
                      onChange={(width) => widen(column, Number(width) || undefined)}
                    />
                    <ActionIcon
                      size={26}
                      className={classes.icon}
                      aria-label={t('list.columns.pin', { column: label })}
                      aria-pressed={pinned}
                      data-on={pinned || undefined}
                      onClick={() => column.pin(pinned ? false : 'start')}
                    >
                      <IconPin size={14} aria-hidden />
                    </ActionIcon>
                    <ActionIcon
                      size={26}
                      aria-label={t('list.columns.earlier', { column: label })}
                      disabled={at === 1 || ends(at - 1)}
                      onClick={() => move(id, -1)}
                    >
                      <IconArrowUp size={14} aria-hidden />
                    </ActionIcon>
                    <ActionIcon
                      size={26}
                      aria-label={t('list.columns.later', { column: label })}
                      disabled={at === shown.length - 1 || ends(at + 1)}
                      onClick={() => move(id, 1)}
                    >
                      <IconArrowDown size={14} aria-hidden />
                    </ActionIcon>
                  </>
                )}
              </li>
            );
          })}
        </ul>
        {onReset && (
          <Button variant="subtle" size="xs" mt={8} onClick={onReset}>
            {t('list.columns.reset')}
          </Button>
        )}
      </Popover.Dropdown>
    </Popover>
  );
}
