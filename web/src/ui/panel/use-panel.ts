import { useNavigate, useSearch } from '@tanstack/react-router';
import { useCallback, useMemo } from 'react';
import { type PanelEntry, pushed, readPanel, writePanel } from '@/lib/panel';

/** What had the focus when the first entry was opened. */
let opener: HTMLElement | undefined;

export function returnFocus(): void {
  if (opener?.isConnected) opener.focus({ preventScroll: true });
  opener = undefined;
}

/** The side panel as the address has it. Opening is a step back can undo; closing is none. */
export function usePanel() {
  const { panel }: { panel?: string } = useSearch({ strict: false });
  const navigate = useNavigate();
  const stack = useMemo(() => readPanel(panel), [panel]);
  const go = useCallback(
    (next: PanelEntry[], replace: boolean) =>
      void navigate({
        to: '.',
        search: (before: object) => ({ ...before, panel: writePanel(next) }),
        replace,
        resetScroll: false,
      } as never),
    [navigate],
  );
  return useMemo(
    () => ({
      stack,
      open: (entry: PanelEntry) => {
        if (stack.length === 0 && document.activeElement instanceof HTMLElement)
          opener = document.activeElement;
        go(pushed(stack, entry), false);
      },
      back: () => go(stack.slice(0, -1), true),
      close: () => go([], true),
    }),
    [stack, go],
  );
}
