/** What may be done with one kind of object: `accounts:read` and `accounts:write` as one line. */
export interface ObjectRight {
  object: string;
  read: boolean;
  write: boolean;
}

const split = (right: string) => right.split(':') as [string, 'read' | 'write'];

/** One line for each kind of object that the rights name, in the order in which the objects are given. */
export function byObject(rights: string[], order: string[] = []): ObjectRight[] {
  const lines = new Map<string, ObjectRight>(
    order.map((object) => [object, { object, read: false, write: false }]),
  );
  for (const right of rights) {
    const [object, action] = split(right);
    const line = lines.get(object) ?? { object, read: false, write: false };
    line[action] = true;
    lines.set(object, line);
  }
  return [...lines.values()];
}

/** Turns one right on or off. Who may change something may see it: the one brings the other along. */
export function toggle(rights: string[], object: string, action: 'read' | 'write', on: boolean): string[] {
  const next = new Set(rights);
  const read = `${object}:read`;
  const write = `${object}:write`;
  if (on) {
    next.add(read);
    if (action === 'write') next.add(write);
  } else {
    next.delete(write);
    if (action === 'read') next.delete(read);
  }
  return [...next].sort();
}

/** What people keep for themselves is not worth a line: everybody has it. */
export const shared = (right: string) => !/^(views|notifications):/.test(right);
