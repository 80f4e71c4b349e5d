import { isComposing } from './composing';

type Press = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey' | 'defaultPrevented' | 'target'> & {
  preventDefault: () => void;
  stopPropagation: () => void;
};

/** A list with an option marked, or a calendar, takes what is marked. */
function isChoosing(target: Element): boolean {
  const marked = target.matches('[aria-expanded=true][aria-activedescendant]');
  return marked || target.closest('[data-picker]') !== null;
}

/**
 * Ctrl or Cmd with Enter sends the form in which it was pressed. To be heard before the field, which may have a use of its own
 * for Enter.
 */
export function sendForm(event: Press & Parameters<typeof isComposing>[0]): void {
  const { key, ctrlKey, metaKey, altKey, defaultPrevented, target } = event;
  if (key !== 'Enter' || !(ctrlKey || metaKey) || altKey || defaultPrevented || isComposing(event)) return;
  const form = target instanceof Element && target.closest('form');
  if (!form || isChoosing(target)) return;
  event.preventDefault();
  event.stopPropagation();
  form.requestSubmit();
}
