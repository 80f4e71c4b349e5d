import { useEffect } from 'react';

/** Something that can be done on this page and stands in a menu, not in sight. */
export interface OfferedAction {
  label: string;
  onClick: () => void;
  danger?: boolean;
}

const offers = new Set<OfferedAction[]>();

/** Lets the palette offer what a menu of this page has. */
export function useOffered(actions: OfferedAction[]): void {
  useEffect(() => {
    offers.add(actions);
    return () => void offers.delete(actions);
  }, [actions]);
}

/** What can be done here: the buttons marked as actions of the page, the record or the selection, and what menus have. */
export function offered(): OfferedAction[] {
  const buttons = [...document.querySelectorAll<HTMLElement>('[data-actions] :is(button, a[href])')]
    .filter((button) => !button.matches(':disabled, [aria-disabled="true"], [aria-haspopup="menu"]'))
    .filter((button) => button.checkVisibility?.() ?? true)
    .map((button) => ({
      label: (button.getAttribute('aria-label') ?? button.textContent ?? '').trim(),
      onClick: () => {
        button.focus();
        button.click();
      },
    }));
  const all = [...buttons, ...[...offers].flat()];
  return all.filter(({ label }, at) => label !== '' && all.findIndex((each) => each.label === label) === at);
}
