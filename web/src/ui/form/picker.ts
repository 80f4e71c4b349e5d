import type { FocusEvent, KeyboardEvent } from 'react';

function follow({ currentTarget: input }: FocusEvent<HTMLInputElement>) {
  const before = input.value;
  void import('./first-option').then(
    ({ followOptions }) => document.activeElement === input && followOptions(input, before),
    () => undefined, // the arrows choose without it
  );
}

/** What the list did not take sends no form while the list is open. */
function hold(event: KeyboardEvent<HTMLInputElement>) {
  if (event.key === 'Enter' && event.currentTarget.hasAttribute('data-expanded')) event.preventDefault();
}

/** What every field with a list of choices does besides, whichever kind it is. */
export const picker = { onFocusCapture: follow, onKeyPressCapture: hold };
