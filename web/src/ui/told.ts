import type { NotificationData } from '@mantine/notifications';
import { useSyncExternalStore } from 'react';

export interface Told {
  id: string;
  at: Date;
  message: React.ReactNode;
}

interface Kept {
  /** The latest first. */
  told: readonly Told[];
  /** Whose way back has been taken. */
  undone: ReadonlySet<string>;
}

const most = 20;
let kept: Kept = { told: [], undone: new Set() };
const readers = new Set<() => void>();

function become(next: Kept): void {
  kept = next;
  readers.forEach((read) => read());
}

function useKept(): Kept {
  return useSyncExternalStore(
    (read) => {
      readers.add(read);
      return () => readers.delete(read);
    },
    () => kept,
  );
}

/** Marks a toast that tells what the notification centre keeps anyway. */
export const ofTheCentre = 'data-of-the-centre';

/** Keeps what toasts say for the rest of the visit: they go before everybody has read them. */
export function keepTold(toasts: readonly NotificationData[]): void {
  const fresh = toasts
    .filter((toast) => !(ofTheCentre in toast))
    .flatMap(({ id, message }) =>
      id && message && !kept.told.some((each) => each.id === id) ? [{ id, message, at: new Date() }] : [],
    );
  if (fresh.length > 0) become({ ...kept, told: [...fresh.reverse(), ...kept.told].slice(0, most) });
}

export const useTold = (): readonly Told[] => useKept().told;

export function setUndone(id: string): void {
  become({ ...kept, undone: new Set([...kept.undone, id]) });
}

/** Whether the way back that a toast offers has been taken: it can be once. */
export const useUndone = (id: string): boolean => useKept().undone.has(id);

export function forgetTold(): void {
  become({ told: [], undone: new Set() });
}
