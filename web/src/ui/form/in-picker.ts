/** Whether something is in the calendar of a field, which on the page may stand elsewhere. */
export function inPicker(node: EventTarget | null): boolean {
  return node instanceof Element && node.closest('[data-picker]') !== null;
}
