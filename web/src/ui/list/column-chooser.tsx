import { ActionIcon, Button, Checkbox, NumberInput, Popover } from '@mantine/core';
import { IconArrowDown, IconArrowUp, IconColumns3 } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { type Column, chosenColumns, columnsText, moveColumn, toggleColumn, widenColumn } from './columns';
import type { ListField } from './field';
import classes from './list-toolbar.module.css';

interface ColumnChooserProps<Row> {
  fields: ListField<Row>[];
  cols: string | undefined;
  onCols: (cols: string | undefined) => void;
}

/** Which columns, in which order, how wide: all by buttons and boxes, so by keyboard as well. */
export function ColumnChooser<Row>({ fields, cols, onCols }: ColumnChooserProps<Row>) {
  const { t } = useTranslation();
  const columns = chosenColumns(fields, cols);
  const put = (next: Column[]) => onCols(columnsText(fields, next));
  const shown = columns.flatMap((column) => fields.find(({ id }) => id === column.id) ?? []);
  const hidden = fields.filter((field) => field.cell && !shown.includes(field));
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
          {[...shown, ...hidden].map((field, at) => {
            const on = at < shown.length;
            return (
              <li key={field.id} className={classes.column}>
                <Checkbox
                  size="sm"
                  label={field.label}
                  checked={on}
                  disabled={at === 0}
                  onChange={() => put(toggleColumn(columns, field.id))}
                />
                {on && at > 0 && (
                  <>
                    <NumberInput
                      size="xs"
                      w={64}
                      hideControls
                      aria-label={t('list.columns.width', { column: field.label })}
                      placeholder={field.width ? String(field.width) : t('list.columns.auto')}
                      value={columns[at]?.width ?? ''}
                      onChange={(width) => put(widenColumn(columns, field.id, Number(width) || undefined))}
                    />
                    <ActionIcon
                      size={26}
                      aria-label={t('list.columns.earlier', { column: field.label })}
                      disabled={at === 1}
                      onClick={() => put(moveColumn(columns, field.id, -1))}
                    >
                      <IconArrowUp size={14} aria-hidden />
                    </ActionIcon>
                    <ActionIcon
                      size={26}
                      aria-label={t('list.columns.later', { column: field.label })}
                      disabled={at === shown.length - 1}
                      onClick={() => put(moveColumn(columns, field.id, 1))}
                    >
                      <IconArrowDown size={14} aria-hidden />
                    </ActionIcon>
                  </>
                )}
              </li>
            );
          })}
        </ul>
        {cols && (
          <Button variant="subtle" size="xs" mt={8} onClick={() => onCols(undefined)}>
            {t('list.columns.reset')}
          </Button>
        )}
      </Popover.Dropdown>
    </Popover>
  );
}
