import { useEffect } from 'react';
import { useKnownPreferences } from '@/lib/preferences';
import { type Place, places } from './places';

/** G, then the place's letter. Single keys never act while someone is typing. */
export function useGoKeys(go: (to: Place['to']) => void): void {
  const enabled = useKnownPreferences()?.shortcuts.enabled ?? true;
  useEffect(() => {
    if (!enabled) return;
    let waiting = 0;
    const listen = (event: KeyboardEvent) => {
      const target = event.target as HTMLElement;
      if (event.ctrlKey || event.metaKey || event.altKey) return;
      if (target.closest('input, textarea, select, [contenteditable], [role="dialog"]')) return;
      const key = event.key.toLowerCase();
      if (waiting && Date.now() - waiting < 1200) {
        const place = places.find((each) => each.key === key);
        if (place) go(place.to);
        waiting = 0;
      } else waiting = key === 'g' ? Date.now() : 0;
    };
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  }, [go, enabled]);
}
