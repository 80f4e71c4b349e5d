import { useTranslation } from 'react-i18next';
import type { ObjectName } from '@/lib/objects';
import { useMay } from '@/lib/rights';
import { RelatedList } from '@/ui/object/related-list';
import { useCreate } from '../create/use-create';

/** What of each object a customer's page shows of those that are its own. */
const lists = {
  deals: { sort: '-createdAt', show: ['status', 'amount', 'stage', 'expectedCloseOn'] },
  cases: { sort: '-createdAt', show: ['number', 'state', 'priority', 'createdAt'] },
  orders: { sort: '-placedAt', show: ['placedAt', 'status', 'amount'] },
  contacts: { sort: 'fullName', show: ['title', 'phone', 'email'] },
} satisfies Partial<Record<ObjectName, { sort: string; show: string[] }>>;

export type AccountListName = keyof typeof lists;
export const accountLists = Object.keys(lists) as AccountListName[];

/** The deals, cases, orders or contacts of a customer, and what makes another. */
export function AccountRelated({ object, accountId }: { object: AccountListName; accountId: string }) {
  const { t } = useTranslation();
  const create = useCreate();
  const mayCreate = useMay(`${object}:write`);
  const asked = object === 'contacts' ? { accountId } : { filter: `accountId==${accountId}` };
  return (
    <RelatedList
      object={object}
      asked={asked}
      {...lists[object]}
      create={
        mayCreate
          ? { label: t(`${object}.create`), onCreate: () => create(object, { accountId }) }
          : undefined
      }
    />
  );
}
