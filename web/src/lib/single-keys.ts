import { useEffect, useEffectEvent } from 'react';

const typing = 'input, textarea, select, [contenteditable], [role="dialog"], [role="menu"], [role="listbox"]';

/** Keys that act on the page without Ctrl: not while somebody types, and not as the second key after G. */
export function useSingleKeys(keys: Record<string, (() => void) | undefined>): void {
  const act = useEffectEvent((key: string) => {
    keys[key]?.();
    return keys[key] !== undefined;
  });
  useEffect(() => {
    let going = 0;
    const listen = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || event.repeat) return;
      if (event.target instanceof Element && event.target.closest(typing)) return;
      const key = event.key.toLowerCase();
      const second = Date.now() - going < 1200;
      going = key === 'g' && !second ? Date.now() : 0;
      if (!second && act(key)) event.preventDefault();
    };
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  }, []);
}
