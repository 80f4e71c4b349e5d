import { type KeyboardEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormats } from '@/lib/use-formats';
import type { Move } from '../board/board-column';
import type { CalendarItem } from './calendar';
import { plusDays } from './days';

interface CalendarKeys<Item extends CalendarItem> {
  items: Item[];
  days: string[];
  move: (item: Item, from: string, to: string) => void;
  /** The focus stays with an item, wherever it goes. */
  follow: (id: string) => void;
  movable: boolean;
}

const steps: Record<string, number> = { ArrowLeft: -1, ArrowRight: 1, ArrowUp: -7, ArrowDown: 7 };

/** Space takes an item up, arrows carry it by a day or a week, Space lays it down, Escape leaves it where it was. */
export function useCalendarKeys<Item extends CalendarItem>(calendar: CalendarKeys<Item>) {
  const { items, days, move, follow, movable } = calendar;
  const { t } = useTranslation();
  const formats = useFormats();
  const [held, setHeld] = useState<Move<Item>>();
  const [said, setSaid] = useState('');

  const carry = (key: string, { row, from, to }: Move<Item>) => {
    const step = steps[key];
    const next = step ? plusDays(to, step) : to;
    follow(row.id);
    if (key === 'Escape') {
      setHeld(undefined);
      setSaid(t('board.said.left', { name: row.title, column: formats.day(from) }));
    } else if (step && days.includes(next)) {
      setHeld({ row, from, to: next });
      setSaid(t('board.said.over', { name: row.title, column: formats.day(next) }));
    } else if (!step) {
      setHeld(undefined);
      setSaid(t('board.said.dropped', { name: row.title, column: formats.day(to) }));
      move(row, from, to);
    }
  };

  const onKeyDown = (event: KeyboardEvent) => {
    const id = (event.target as HTMLElement).closest<HTMLElement>('[data-item]')?.dataset.item;
    const item = items.find((each) => each.id === id);
    if (!item || event.ctrlKey || event.metaKey || event.altKey) return;
    const { key } = event;
    if (held && (key in steps || [' ', 'Enter', 'Escape'].includes(key))) carry(key, held);
    else if (held && key === 'Tab') return carry('Escape', held);
    else if (key === ' ' && movable && !held && !item.fixed) {
      setHeld({ row: item, from: item.day, to: item.day });
      setSaid(t('board.said.taken', { name: item.title, column: formats.day(item.day) }));
    } else return;
    event.preventDefault();
    event.stopPropagation();
  };

  return { held, said, handlers: { onKeyDown } };
}
