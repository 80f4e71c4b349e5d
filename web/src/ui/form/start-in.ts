const fields =
  'input:not(:disabled, [type=hidden], [type=radio]:not(:checked)), textarea:not(:disabled), select:not(:disabled)';

/** Tells a dialog that has just opened to start in its first field, not at the button that closes it. */
export function startIn(content: HTMLElement | null): void {
  if (!content || content.querySelector('[data-autofocus]')) return;
  content.querySelector(fields)?.setAttribute('data-autofocus', '');
}
