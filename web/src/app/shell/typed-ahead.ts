import { useEffect } from 'react';
import { isComposing } from '@/lib/composing';
import { closeOverlay, typedAhead, typeInPalette } from './overlays';

/**
 * From the moment that the palette is asked for, what is typed is meant for it: until its field has the focus, letters are kept
 * for it, and no key acts on the page.
 */
export function useTypedAhead(): void {
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      const typed = typedAhead();
      if (typed === undefined || isThere(event.target) || isComposing(event)) return;
      if (event.ctrlKey || event.metaKey || event.altKey) return;
      if (event.key === 'Escape') closeOverlay();
      else if (event.key === 'Backspace') typeInPalette(typed.slice(0, -1));
      else if ([...event.key].length === 1) typeInPalette(typed + event.key);
      else if (event.key !== 'Enter') return;
      event.preventDefault();
      event.stopPropagation();
    };
    // before everybody else's listeners
    window.addEventListener('keydown', listen, true);
    return () => window.removeEventListener('keydown', listen, true);
  }, []);
}

function isThere(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest('[data-palette]') !== null;
}
