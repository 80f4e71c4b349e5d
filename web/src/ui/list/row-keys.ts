import { usualKey } from '@/lib/shortcuts';

/** What a key means in a grid of rows. */
export type Intent =
  | { kind: 'move'; rows: number; columns: number; reach?: 'cells' | 'rows' }
  | { kind: 'edge'; row?: 'first' | 'last'; column?: 'first' | 'last' }
  | { kind: 'page'; direction: 1 | -1 }
  | { kind: 'choose' | 'edit' | 'open' | 'menu' | 'leave' };

export interface Key {
  key: string;
  shiftKey: boolean;
  ctrlKey: boolean;
  metaKey: boolean;
  altKey: boolean;
}

const letters: Record<string, Intent> = {
  j: { kind: 'move', rows: 1, columns: 0 },
  k: { kind: 'move', rows: -1, columns: 0 },
  x: { kind: 'choose' },
  e: { kind: 'edit' },
  '.': { kind: 'menu' },
  Enter: { kind: 'open' },
  F2: { kind: 'edit' },
  Escape: { kind: 'leave' },
  PageDown: { kind: 'page', direction: 1 },
  PageUp: { kind: 'page', direction: -1 },
  Home: { kind: 'edge', column: 'first' },
  End: { kind: 'edge', column: 'last' },
  ContextMenu: { kind: 'menu' },
};

const arrows: Record<string, { rows: number; columns: number }> = {
  ArrowDown: { rows: 1, columns: 0 },
  ArrowUp: { rows: -1, columns: 0 },
  ArrowRight: { rows: 0, columns: 1 },
  ArrowLeft: { rows: 0, columns: -1 },
};

export function intentOf(event: Key): Intent | undefined {
  const arrow = arrows[event.key];
  if (event.ctrlKey || event.metaKey) {
    if (event.key === 'Home') return { kind: 'edge', row: 'first', column: 'first' };
    if (event.key === 'End') return { kind: 'edge', row: 'last', column: 'last' };
    return arrow?.rows && event.shiftKey && !event.altKey
      ? { kind: 'move', ...arrow, reach: 'rows' }
      : undefined;
  }
  if (event.altKey) return undefined;
  if (arrow) return { kind: 'move', ...arrow, ...(event.shiftKey && { reach: 'cells' }) };
  const key = usualKey(event);
  if (key === undefined || (event.shiftKey && key !== '.')) return undefined;
  return letters[key];
}

/** While somebody types, keys are letters. */
export function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    target.matches('input:not([type=checkbox]), textarea, select, [contenteditable=true], [role=separator]')
  );
}
