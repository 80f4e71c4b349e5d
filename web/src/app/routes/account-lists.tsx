import type { ObjectName } from '@/lib/objects';
import { RelatedList } from '@/ui/object/related-list';

/** What of each object a customer's page shows of those that are its own. */
const lists = {
  deals: { sort: '-createdAt', show: ['stage', 'amount', 'expectedCloseOn'] },
  cases: { sort: '-createdAt', show: ['number', 'state', 'priority', 'createdAt'] },
  orders: { sort: '-placedAt', show: ['placedAt', 'status', 'amount'] },
  contacts: { sort: 'fullName', show: ['title', 'phone', 'email'] },
} satisfies Partial<Record<ObjectName, { sort: string; show: string[] }>>;

export type AccountListName = keyof typeof lists;
export const accountLists = Object.keys(lists) as AccountListName[];

/** The deals, cases, orders or contacts of a customer. */
export function AccountRelated({ object, accountId }: { object: AccountListName; accountId: string }) {
  const asked = object === 'contacts' ? { accountId } : { filter: `accountId==${accountId}` };
  return <RelatedList object={object} asked={asked} {...lists[object]} />;
}
