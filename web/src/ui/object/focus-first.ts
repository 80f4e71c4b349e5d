/** Puts the focus into the first input of what has just appeared, with its text marked. */
export function focusFirst(node: HTMLElement | null) {
  const input = node?.querySelector<HTMLInputElement | HTMLTextAreaElement>('input, textarea');
  if (!input) return;
  input.focus({ preventScroll: true });
  if (input.type !== 'checkbox' && !input.readOnly) input.select();
}
