import { useSyncExternalStore } from 'react';
import type { ObjectName } from '@/lib/objects';
import type { Merged } from './merge';

/** A change that waits until its author has decided what is to be of the fields that somebody else changed as well. */
export interface Conflict {
  object: ObjectName;
  id: string;
  merged: Merged;
  /** The record as it was, as mine would be and as theirs is: an amount is shown in its currency. */
  sides: { before?: object; mine: object; theirs: object };
  /** Whether it takes back what its author has changed before. */
  undoes?: boolean;
}

interface Waiting extends Conflict {
  decide: (change: Record<string, unknown>) => void;
  giveUp: () => void;
}

/** Thrown into a save whose author goes on editing. */
export class Undecided extends Error {}

let waiting: Waiting[] = [];
const readers = new Set<() => void>();

function become(next: Waiting[]): void {
  waiting = next;
  readers.forEach((read) => read());
}

/** Asks in the dialog of {@link useConflict}; gives what is left to write. */
export function askAbout(conflict: Conflict): Promise<Record<string, unknown>> {
  return new Promise((resolve, reject) => {
    const entry: Waiting = {
      ...conflict,
      decide: (change) => {
        become(waiting.filter((each) => each !== entry));
        resolve(change);
      },
      giveUp: () => {
        become(waiting.filter((each) => each !== entry));
        reject(new Undecided());
      },
    };
    become([...waiting, entry]);
  });
}

function subscribe(read: () => void): () => void {
  readers.add(read);
  return () => readers.delete(read);
}

/** The conflict that has waited longest. */
export function useConflict(): Waiting | undefined {
  return useSyncExternalStore(subscribe, () => waiting[0]);
}
