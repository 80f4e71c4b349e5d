import type { KeyboardEvent as Pressed } from 'react';

/**
 * Whether a key belongs to an input method that composes a word: Enter, Tab and Escape choose or leave what it offers. Safari
 * has ended the composition by the time it tells of its last key, which has this code then.
 */
export function isComposing(event: KeyboardEvent | Pressed): boolean {
  const pressed = 'nativeEvent' in event ? event.nativeEvent : event;
  return pressed.isComposing || pressed.keyCode === 229;
}

/** Keeps such keys from whatever would act on them further in. */
export function leaveComposing(event: Pressed): void {
  if (isComposing(event)) event.stopPropagation();
}
