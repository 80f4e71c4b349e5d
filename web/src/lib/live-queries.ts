/** That something happened to a record; what, is read through the API. */
export interface Change {
  object: string;
  id: string;
  accountId?: string;
  contactId?: string;
  type: string;
  sequence: string;
  at: string;
}

/** What a batch of changes says: ids by object, and the customers that they concern. */
export interface News {
  ids: Map<string, Set<string>>;
  accounts: Set<string>;
}

export function newsOf(changes: Change[]): News {
  const news: News = { ids: new Map(), accounts: new Set() };
  for (const { object, id, accountId } of changes) {
    const known = news.ids.get(object) ?? new Set();
    news.ids.set(object, known.add(id));
    if (object === 'accounts') news.accounts.add(id);
    if (accountId) news.accounts.add(accountId);
  }
  return news;
}

const ofOne = /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i;

/** What services make of events for a customer; they may need a moment longer than the news. */
export const derived = ['timeline', 'insights'];

/**
 * Whether an answer may have changed by the news. Keys begin with the object's name; one that goes on to name a record is
 * touched by news of that record, or of the customer whose it is. All else of an object is.
 */
export function touches(key: readonly unknown[], { ids, accounts }: News): boolean {
  const [object, ...rest] = key;
  if (typeof object !== 'string') return false;
  const named = rest.filter((part): part is string => typeof part === 'string' && ofOne.test(part));
  if (derived.includes(object)) return named.some((id) => accounts.has(id));
  const changed = ids.get(object === 'count' ? String(rest[0]) : object);
  if (!changed) return false;
  return named.length === 0 || rest[0] === 'of' || named.some((id) => changed.has(id));
}

/**
 * Collects for a moment, so that many changes ask once. While they keep coming the moments grow: a thousand imported
 * records are no reason to read a list a hundred times.
 */
export function batches(take: (changes: Change[]) => void, shortest = 300, longest = 3_000) {
  let waiting: Change[] = [];
  let wait = shortest;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const flush = () => {
    timer = undefined;
    if (waiting.length === 0) {
      wait = shortest;
      return;
    }
    const changes = waiting;
    waiting = [];
    take(changes);
    wait = Math.min(wait * 2, longest);
    timer = setTimeout(flush, wait);
  };
  return {
    add(change: Change) {
      waiting.push(change);
      timer ??= setTimeout(flush, wait);
    },
    stop() {
      clearTimeout(timer);
      timer = undefined;
      waiting = [];
    },
  };
}
