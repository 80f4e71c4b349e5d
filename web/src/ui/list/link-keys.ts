import type { KeyboardEvent, RefObject } from 'react';
import { usualKey } from '@/lib/shortcuts';

/** J and K, or the arrows, walk through the rows; Enter opens, as a link does. */
export function useLinkKeys(scroll: RefObject<HTMLElement | null>) {
  return {
    onKeyDown: (event: KeyboardEvent) => {
      const target = event.target as HTMLElement;
      if (event.ctrlKey || event.metaKey || event.altKey || target.matches('input, textarea, select')) return;
      const step = { j: 1, ArrowDown: 1, k: -1, ArrowUp: -1 }[usualKey(event) ?? ''] ?? 0;
      if (!step) return;
      const links = [...(scroll.current?.querySelectorAll<HTMLElement>('[data-row-link]') ?? [])];
      const at = links.indexOf(target.closest<HTMLElement>('[data-row-link]') as HTMLElement);
      const next = links[at < 0 ? 0 : at + step];
      if (next) {
        event.preventDefault();
        next.focus();
      }
    },
  };
}
