import { useEffect, useEffectEvent } from 'react';
import { keyOf, singleKeysOn, written } from '@/lib/shortcuts';
import { arrived, beganGoing, goingSomewhere, isWriting } from '@/lib/single-keys';
import { type Place, places, shortcutOf } from './places';

/** G, then the place's letter. Single keys never act while someone is typing. */
export function useGoKeys(go: (to: Place['to']) => void): void {
  const press = useEffectEvent((key: string) => {
    const place = places.find((each) => keyOf(shortcutOf(each)) === `g ${key}`);
    if (place) go(place.to);
  });
  useEffect(() => {
    // before anybody else's listener, so that the second letter is nobody's key
    const listen = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || event.repeat || !singleKeysOn()) return;
      if (isWriting(event.target) || event.key === 'Shift') return;
      const key = written(event);
      if (goingSomewhere(event)) {
        arrived();
        event.preventDefault();
        event.stopPropagation();
        press(key);
      } else if (key === 'g') beganGoing(event);
    };
    document.addEventListener('keydown', listen, true);
    return () => document.removeEventListener('keydown', listen, true);
  }, []);
}
