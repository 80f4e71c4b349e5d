import { type RefObject, useCallback, useEffect, useLayoutEffect, useRef } from 'react';

interface Followed {
  id: string;
  /** Where it was when it was shown last. */
  list?: Element | null;
  before?: Element | null;
}

/**
 * Keeps the focus on what is carried, which is another element in each place, and keeps it in sight wherever the server puts
 * it, until somebody does something else.
 */
export function useFollowed(root: RefObject<HTMLElement | null>, attribute: 'data-card' | 'data-item') {
  const followed = useRef<Followed>(undefined);

  useLayoutEffect(() => {
    const one = followed.current;
    const element = one && root.current?.querySelector<HTMLElement>(`[${attribute}="${CSS.escape(one.id)}"]`);
    if (!one || !element) return;
    const active = document.activeElement;
    if (active !== element && active !== document.body) return;
    element.focus({ preventScroll: true });
    const item = element.closest('li');
    const [list, before] = [item?.parentElement, item?.previousElementSibling];
    if (one.list === list && one.before === before) return;
    followed.current = { id: one.id, list, before };
    item?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  });

  useEffect(() => {
    const leave = ({ target }: Event) => {
      // what a dialog asks is a part of the move
      if (target instanceof Element && target.closest('[role=dialog]')) return;
      followed.current = undefined;
    };
    const events = ['pointerdown', 'keydown', 'wheel'];
    for (const event of events) document.addEventListener(event, leave, { capture: true, passive: true });
    return () => {
      for (const event of events) document.removeEventListener(event, leave, { capture: true });
    };
  }, []);

  return useCallback((id: string) => {
    followed.current = { id };
  }, []);
}
