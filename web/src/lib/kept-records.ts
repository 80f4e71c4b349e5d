import { useSyncExternalStore } from 'react';
import type { ObjectName } from './objects';

/** A record as a list of links keeps it. */
export interface KeptRecord {
  object: ObjectName;
  id: string;
  name: string;
}

export interface KeptRecords {
  use: (person: string | undefined) => KeptRecord[];
  read: (person: string | undefined) => KeptRecord[];
  /** To the front, or under its new name. */
  put: (person: string, record: KeptRecord) => void;
  drop: (person: string, record: Pick<KeptRecord, 'object' | 'id'>) => void;
  clear: (person: string) => void;
}

const none: KeptRecord[] = [];
export const same = (one: Pick<KeptRecord, 'object' | 'id'>) => (other: Pick<KeptRecord, 'object' | 'id'>) =>
  one.object === other.object && one.id === other.id;

function parsed(text: string | null): KeptRecord[] {
  try {
    const list: unknown = JSON.parse(text ?? '[]');
    return Array.isArray(list) ? list.filter((each) => each?.object && each.id && each.name) : none;
  } catch {
    return none;
  }
}

/** Records that a person comes back to, kept on this device for each person apart; all tabs see the same. */
function keptRecords(name: string, most: number): KeptRecords {
  const key = (person: string) => `guanxi.${name}.${person}`;
  const seen = new Map<string, { text: string | null; list: KeptRecord[] }>();
  const readers = new Set<() => void>();
  const read = (person: string | undefined): KeptRecord[] => {
    if (!person) return none;
    const text = localStorage.getItem(key(person));
    const before = seen.get(person);
    if (before?.text === text) return before.list;
    const list = parsed(text);
    seen.set(person, { text, list });
    return list;
  };
  const write = (person: string, list: KeptRecord[]) => {
    localStorage.setItem(key(person), JSON.stringify(list.slice(0, most)));
    readers.forEach((reader) => reader());
  };
  const subscribe = (reader: () => void) => {
    readers.add(reader);
    window.addEventListener('storage', reader);
    return () => {
      readers.delete(reader);
      window.removeEventListener('storage', reader);
    };
  };
  return {
    read,
    use: (person) => useSyncExternalStore(subscribe, () => read(person)),
    put: (person, record) => write(person, [record, ...read(person).filter((each) => !same(record)(each))]),
    drop: (person, record) => {
      if (read(person).some(same(record)))
        write(
          person,
          read(person).filter((each) => !same(record)(each)),
        );
    },
    clear: (person) => {
      localStorage.removeItem(key(person));
      readers.forEach((reader) => reader());
    },
  };
}

/** What somebody looked at last, the latest first. */
export const recentRecords = keptRecords('recent', 30);
/** What somebody marked on this device before favourites followed them from device to device. */
export const formerFavourites = keptRecords('favourites', 50);
