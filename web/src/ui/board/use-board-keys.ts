import { type FocusEvent, type KeyboardEvent, type RefObject, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { usualKey } from '@/lib/shortcuts';
import { useSingleKeys } from '@/lib/single-keys';
import { type BoardColumn, type Move, neighbour } from './board-column';

interface BoardKeys<Row> {
  root: RefObject<HTMLElement | null>;
  columns: BoardColumn<Row>[];
  rowId: (row: Row) => string;
  rowName: (row: Row) => string;
  move: (row: Row, from: string, to: string) => void;
  /** The focus stays with a card, wherever it goes. */
  follow: (id: string) => void;
  movable: boolean;
  toggle?: (id: string) => void;
}

/** Arrows walk over the cards; Space takes one up, arrows carry it, Space lays it down, Escape leaves it where it was. */
export function useBoardKeys<Row>(board: BoardKeys<Row>) {
  const { root, columns, rowId, rowName, move, follow, movable, toggle } = board;
  const { t } = useTranslation();
  const [held, setHeld] = useState<Move<Row>>();
  const [said, setSaid] = useState('');
  const last = useRef<string>(undefined);
  const title = (id: string) => columns.find((column) => column.id === id)?.title ?? '';

  const carry = (key: string) => {
    if (!held) return;
    const name = rowName(held.row);
    if (key === 'Escape') {
      setHeld(undefined);
      setSaid(t('board.said.left', { name, column: title(held.from) }));
    } else if (key === ' ' || key === 'Enter') {
      setHeld(undefined);
      setSaid(t('board.said.dropped', { name, column: title(held.to) }));
      move(held.row, held.from, held.to);
    } else {
      const to = neighbour(columns, held.to, key === 'ArrowRight' ? 1 : -1);
      setHeld({ ...held, to });
      setSaid(t('board.said.over', { name, column: title(to) }));
    }
    follow(rowId(held.row));
  };

  const take = (id: string) => {
    const column = columns.find(({ rows }) => rows.some((row) => rowId(row) === id));
    const row = column?.rows.find((each) => rowId(each) === id);
    if (!column || !row) return;
    setHeld({ row, from: column.id, to: column.id });
    setSaid(t('board.said.taken', { name: rowName(row), column: column.title }));
  };

  const onKeyDown = (event: KeyboardEvent) => {
    const card = (event.target as HTMLElement).closest<HTMLElement>('[data-card]');
    if (!card || event.ctrlKey || event.metaKey || event.altKey) return;
    const key = usualKey(event) ?? '';
    if (held && [' ', 'Enter', 'Escape', 'ArrowLeft', 'ArrowRight'].includes(key)) carry(key);
    else if (held && key === 'Tab') carry('Escape');
    else if (key === ' ' && movable) take(card.dataset.card ?? '');
    else if (!held && key in steps) steps[key as keyof typeof steps](card)?.focus();
    else return;
    if (key !== 'Tab') event.preventDefault();
    event.stopPropagation();
  };

  // The letters act from anywhere on the page, on the card where somebody was last.
  const any = columns.some(({ rows }) => rows.length > 0);
  const card = () => (last.current === undefined ? undefined : cardOf(root.current, last.current));
  const walk = (step: 1 | -1) => {
    const from = card();
    const next = from ? inColumn(from, step) : root.current?.querySelector<HTMLElement>('[data-card]');
    if (!held) (next ?? from)?.focus();
  };
  useSingleKeys({
    j: any ? () => walk(1) : undefined,
    k: any ? () => walk(-1) : undefined,
    x: any && toggle ? () => card() && last.current !== undefined && toggle(last.current) : undefined,
    '.': any && (movable || toggle) ? () => menuOf(card())?.click() : undefined,
  });

  const onFocus = ({ target }: FocusEvent) => {
    const id = target.closest('li')?.querySelector<HTMLElement>('[data-card]')?.dataset.card;
    if (id !== undefined) last.current = id;
  };
  return { held, said, handlers: { onKeyDown, onFocus } };
}

function cardOf(root: HTMLElement | null, id: string): HTMLElement | undefined {
  return root?.querySelector<HTMLElement>(`[data-card="${CSS.escape(id)}"]`) ?? undefined;
}

function menuOf(card: HTMLElement | undefined): HTMLElement | undefined {
  return card?.closest('li')?.querySelector<HTMLElement>('[aria-haspopup=menu]') ?? undefined;
}

function inColumn(card: HTMLElement, step: number): HTMLElement | undefined {
  const all = [...(card.closest('[data-column]')?.querySelectorAll<HTMLElement>('[data-card]') ?? [])];
  return all[all.indexOf(card) + step];
}

function beside(card: HTMLElement, step: number): HTMLElement | undefined {
  const lane = card.closest('[data-column]');
  const lanes = [...(lane?.parentElement?.querySelectorAll('[data-column]') ?? [])];
  const at = [...(lane?.querySelectorAll('[data-card]') ?? [])].indexOf(card);
  for (let next = lanes.indexOf(lane as Element) + step; lanes[next]; next += step) {
    const cards = lanes[next]?.querySelectorAll<HTMLElement>('[data-card]') ?? [];
    if (cards.length > 0) return cards[Math.min(at, cards.length - 1)];
  }
  return undefined;
}

const steps = {
  ArrowDown: (card: HTMLElement) => inColumn(card, 1),
  j: (card: HTMLElement) => inColumn(card, 1),
  ArrowUp: (card: HTMLElement) => inColumn(card, -1),
  k: (card: HTMLElement) => inColumn(card, -1),
  ArrowRight: (card: HTMLElement) => beside(card, 1),
  ArrowLeft: (card: HTMLElement) => beside(card, -1),
};
