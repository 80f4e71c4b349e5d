import { isComposing } from './composing';

type Press = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey' | 'defaultPrevented' | 'target'> & {
  preventDefault: () => void;
};

/** Ctrl or Cmd with Enter sends the form in which it was pressed. */
export function sendForm(event: Press & Parameters<typeof isComposing>[0]): void {
  const { key, ctrlKey, metaKey, altKey, defaultPrevented, target } = event;
  if (key !== 'Enter' || !(ctrlKey || metaKey) || altKey || defaultPrevented || isComposing(event)) return;
  const form = target instanceof Element && target.closest('form');
  if (!form) return;
  event.preventDefault();
  form.requestSubmit();
}
