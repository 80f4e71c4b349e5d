import { useSyncExternalStore } from 'react';

/** Where a key acts: everywhere, in lists, on a record, in a case. */
export type ShortcutGroup = 'everywhere' | 'go' | 'list' | 'record' | 'case';

export interface Shortcut {
  id: string;
  group: ShortcutGroup;
  /** What it is as long as nobody has chosen another one; `L` is Shift and L, `g c` is G and then C. */
  usual: string;
  /** Is no single letter: acts also while somebody types, and stays as it is. */
  fixed?: boolean;
}

/** Every key of the application but those to go to places, which the places name. */
export const shortcuts: Shortcut[] = [
  { id: 'palette', group: 'everywhere', usual: 'mod+k', fixed: true },
  { id: 'sheet', group: 'everywhere', usual: '?' },
  { id: 'create', group: 'everywhere', usual: 'c' },
  { id: 'log', group: 'everywhere', usual: 'L' },
  { id: 'send', group: 'everywhere', usual: 'mod+Enter', fixed: true },
  { id: 'close', group: 'everywhere', usual: 'Escape', fixed: true },
  { id: 'filter', group: 'list', usual: '/' },
  { id: 'next', group: 'list', usual: 'j' },
  { id: 'previous', group: 'list', usual: 'k' },
  { id: 'select', group: 'list', usual: 'x' },
  { id: 'rowActions', group: 'list', usual: '.' },
  { id: 'copyCells', group: 'list', usual: 'mod+c', fixed: true },
  { id: 'fillCells', group: 'list', usual: 'mod+d', fixed: true },
  { id: 'edit', group: 'record', usual: 'e' },
  { id: 'reply', group: 'case', usual: 'r' },
  { id: 'note', group: 'case', usual: 'n' },
  { id: 'assign', group: 'case', usual: 'a' },
];

export interface ShortcutChoice {
  enabled: boolean;
  /** Action → key, where it is not the usual one. */
  map: Record<string, string>;
}

let choice: ShortcutChoice = { enabled: true, map: {} };
const readers = new Set<() => void>();

/** What the person has chosen; the frame tells it as soon as the preferences are known. */
export function chooseShortcuts(next: ShortcutChoice): void {
  choice = next;
  readers.forEach((read) => read());
}

export function singleKeysOn(): boolean {
  return choice.enabled;
}

/** The key that an action has now. */
export function keyOf(
  { id, usual }: Pick<Shortcut, 'id' | 'usual'>,
  { map }: ShortcutChoice = choice,
): string {
  return map[id] ?? usual;
}

type Pressed = Pick<KeyboardEvent, 'key' | 'shiftKey'>;

/** How a single key is written: letters small, with Shift large, whatever Caps Lock says. */
export function written({ key, shiftKey }: Pressed): string {
  if (!/^\p{L}$/u.test(key)) return key;
  return shiftKey ? key.toUpperCase() : key.toLowerCase();
}

/**
 * What a pressed key means, told by the usual key of the action: so parts of a page name their keys as everybody knows them,
 * and somebody else's choice is respected. Nothing when single keys are off, or when the key has been given away.
 */
export function usualKey(pressed: Pressed): string | undefined {
  const key = written(pressed);
  if (!choice.enabled && key.length === 1 && key !== ' ') return undefined;
  const own = shortcuts.find((each) => !each.fixed && keyOf(each) === key);
  if (own) return own.usual;
  const taken = shortcuts.some((each) => !each.fixed && each.usual === key);
  return taken ? undefined : key;
}

/** The keys that parts of the page listen to at this moment, by their usual names. */
const listening = new Map<string, number>();
let active: ReadonlySet<string> = new Set();

export function nowListening(keys: string[]): () => void {
  const count = (by: 1 | -1) => {
    for (const key of keys) listening.set(key, (listening.get(key) ?? 0) + by);
    active = new Set([...listening].flatMap(([key, times]) => (times > 0 ? [key] : [])));
    readers.forEach((read) => read());
  };
  count(1);
  return () => count(-1);
}

function subscribe(read: () => void): () => void {
  readers.add(read);
  return () => readers.delete(read);
}

/** Which keys do something on this page, by their usual names. */
export function useActiveKeys(): ReadonlySet<string> {
  return useSyncExternalStore(subscribe, () => active);
}
