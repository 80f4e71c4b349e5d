import { useSyncExternalStore } from 'react';
import type { InDialog } from '../create/creatable';

/** What a new record begins with. */
export interface Given {
  accountId?: string;
  name?: string;
}

/** What can stand above the page: one thing at a time. */
export type Overlay =
  { kind: 'palette'; query: string } | { kind: 'sheet' } | { kind: 'create'; object: InDialog; given: Given };

let open: Overlay | undefined;
const readers = new Set<() => void>();

function become(next: Overlay | undefined): void {
  open = next;
  readers.forEach((read) => read());
}

/** What is typed in the palette; undefined when nobody asked for it. */
export const typedAhead = () => (open?.kind === 'palette' ? open.query : undefined);
export const typeInPalette = (query: string) => become({ kind: 'palette', query });
export function openPalette(query = ''): void {
  if (typedAhead() === undefined) typeInPalette(query);
}
export const openSheet = () => become({ kind: 'sheet' });
export const openCreate = (object: InDialog, given: Given = {}) => become({ kind: 'create', object, given });
export const closeOverlay = () => become(undefined);

function subscribe(read: () => void): () => void {
  readers.add(read);
  return () => readers.delete(read);
}

export function useOverlay(): Overlay | undefined {
  return useSyncExternalStore(subscribe, () => open);
}
