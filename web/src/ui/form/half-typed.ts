/** Whether an input holds what is no value yet, such as half a date: to the page it is empty. */
export function halfTyped(part: HTMLElement): boolean {
  return [...part.querySelectorAll('input')].some(({ validity }) => validity.badInput);
}
