import { type RefObject, useEffect, useEffectEvent } from 'react';

/** While an input cannot be understood its form is not sent: the input says why instead. What asks is told the same. */
export function useUnclear(
  input: RefObject<HTMLInputElement | null>,
  unclear: boolean,
  tell: () => void,
): void {
  const say = useEffectEvent((event: Event) => {
    event.preventDefault();
    event.stopPropagation();
    tell();
  });
  useEffect(() => {
    const field = input.current;
    if (!field || !unclear) return undefined;
    const { form } = field;
    const hold = (event: Event) => {
      say(event);
      field.focus();
    };
    field.setCustomValidity('unclear');
    field.addEventListener('invalid', say);
    form?.addEventListener('submit', hold, true);
    return () => {
      field.setCustomValidity('');
      field.removeEventListener('invalid', say);
      form?.removeEventListener('submit', hold, true);
    };
  }, [input, unclear]);
}
