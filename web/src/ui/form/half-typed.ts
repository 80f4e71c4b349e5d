/** Whether an input holds what cannot be understood, such as half a date: to the page it is empty. It says so itself. */
export function halfTyped(part: HTMLElement): boolean {
  const unclear = [...part.querySelectorAll('input')].filter(({ validity }) => validity.customError);
  unclear.forEach((input) => input.checkValidity());
  return unclear.length > 0;
}
