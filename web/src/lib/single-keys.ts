import { useEffect, useEffectEvent } from 'react';
import { nowListening, usualKey } from './shortcuts';

const typing = 'input, textarea, select, [contenteditable], [role="dialog"], [role="menu"], [role="listbox"]';

/** How long the second key after G is waited for, from one press to the other, however busy the page is between them. */
const patience = 1_200;
let going = -patience;

/** The letter after G goes to a place; no single key acts on it. */
export function goingSomewhere({ timeStamp }: Pick<Event, 'timeStamp'>): boolean {
  return timeStamp - going < patience;
}

export function beganGoing({ timeStamp }: Pick<Event, 'timeStamp'>): void {
  going = timeStamp;
}

export function arrived(): void {
  going = -patience;
}

/** Whether a key pressed there is a letter of what somebody writes, or belongs to what is open above the page. */
export function isWriting(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest(typing) !== null;
}

/**
 * Keys that act on the page without Ctrl, named by their usual letter (`L` is Shift and L): not while somebody types, not as
 * the second key after G, not when the person has switched them off; where another key was chosen, that one acts. Keys of
 * the window act where no other part of the page has them.
 */
export function useSingleKeys(
  keys: Record<string, (() => void) | undefined>,
  of: 'document' | 'window' = 'document',
): void {
  const act = useEffectEvent((key: string) => {
    keys[key]?.();
    return keys[key] !== undefined;
  });
  const names = Object.keys(keys)
    .filter((key) => keys[key])
    .join(' ');
  useEffect(() => nowListening(names.split(' ').filter(Boolean)), [names]);
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || event.repeat || event.defaultPrevented) return;
      if (isWriting(event.target) || goingSomewhere(event)) return;
      const key = usualKey(event);
      if (key !== undefined && act(key)) event.preventDefault();
    };
    const target = of === 'window' ? window : document;
    target.addEventListener('keydown', listen as EventListener);
    return () => target.removeEventListener('keydown', listen as EventListener);
  }, [of]);
}
