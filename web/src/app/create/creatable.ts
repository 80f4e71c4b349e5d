import type { ObjectName } from '@/lib/objects';
import type { Right } from '@/lib/rights';

/** What can be made from anywhere, in the order of use. */
export const creatable = [
  { object: 'deals', for: 'account' },
  { object: 'interactions', for: 'account' },
  { object: 'contacts', for: 'account' },
  { object: 'accounts', for: 'name' },
  { object: 'leads', for: 'name' },
  { object: 'cases', for: 'account' },
  { object: 'orders', for: 'account' },
  { object: 'products', for: 'name' },
  { object: 'campaigns' },
  { object: 'segments', for: 'name' },
  { object: 'users' },
  { object: 'teams' },
  { object: 'applications' },
] as const satisfies { object: ObjectName; for?: 'account' | 'name' }[];

export type Creatable = (typeof creatable)[number]['object'];

/** Of the others there is more to say than a dialog has room for. */
export type InDialog = Exclude<Creatable, 'campaigns' | 'segments'>;

export function isCreatable(object: ObjectName | undefined): object is Creatable {
  return creatable.some((each) => each.object === object);
}

export function mayCreate(rights: readonly string[], object: ObjectName): boolean {
  return isCreatable(object) && rights.includes(`${object}:write` satisfies Right);
}
