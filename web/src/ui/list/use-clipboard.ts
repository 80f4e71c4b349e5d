import { notifications } from '@mantine/notifications';
import { type ClipboardEvent, type KeyboardEvent, type RefObject, useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { nowListening } from '@/lib/shortcuts';
import type { ListTable } from './list-table';
import { type Block, readBlock, sizeOf } from './range';
import { isTyping } from './row-keys';
import type { TableProps } from './table-types';
import { writeTsv } from './tsv';

interface ClipboardOptions<Row extends object> extends Pick<TableProps<Row>, 'onPaste' | 'onFill'> {
  table: ListTable<Row>;
  fields: readonly string[];
  scroll: RefObject<HTMLElement | null>;
  /** Where one is, unless something is edited there. */
  at?: { row: number; column: number };
  /** The cells that are marked. */
  block?: Block;
  leave: () => void;
}

const isFill = ({ ctrlKey, metaKey, altKey, shiftKey, key }: KeyboardEvent) =>
  (ctrlKey || metaKey) && !altKey && !shiftKey && key.toLowerCase() === 'd';

/** The marked cells, or the one where one is, as a spreadsheet takes, gives and fills them. */
export function useClipboard<Row extends object>(options: ClipboardOptions<Row>) {
  const { table, fields, scroll, at, block, leave, onPaste, onFill } = options;
  const { t } = useTranslation();
  useEffect(() => nowListening(['mod+c', 'mod+d']), []);
  const cells = block ?? (at && { top: at.row, bottom: at.row, left: at.column, right: at.column });

  const textOf = (at: number, column: number): string => {
    const [row, field] = [table.getRowModel().rows[at]?.original, fields[column]];
    if (!row || field === undefined) return '';
    const text = table.getColumn(field)?.columnDef.meta?.text?.(row as never);
    if (text !== undefined) return text;
    const drawn = scroll.current?.querySelector(`[aria-rowindex="${at + 2}"] > [data-field="${field}"]`);
    return drawn?.textContent ?? plain((row as Record<string, unknown>)[field]);
  };

  return {
    onCopy: (event: ClipboardEvent) => {
      const words = !block && getSelection()?.toString();
      if (!cells || words || isTyping(event.target)) return;
      event.preventDefault();
      event.clipboardData.setData('text/plain', writeTsv(readBlock(cells, textOf)));
      notifications.show({ message: t('rows.range.copied', { count: sizeOf(cells) }) });
    },
    onPaste: (event: ClipboardEvent) => {
      if (!onPaste || !cells || isTyping(event.target)) return;
      event.preventDefault();
      onPaste(event.clipboardData.getData('text/plain'), cells.top, fields.slice(cells.left));
    },
    onKeyDown: (event: KeyboardEvent) => {
      if (!block || event.defaultPrevented || isTyping(event.target)) return;
      const { top, bottom, left, right } = block;
      if (event.key === 'Escape') leave();
      else if (isFill(event) && onFill) onFill(top, bottom - top + 1, fields.slice(left, right + 1));
      else return;
      event.preventDefault();
    },
  };
}

function plain(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}
