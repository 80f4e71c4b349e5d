import { useTranslation } from 'react-i18next';
import type { ObjectName } from '@/lib/objects';
import type { ObjectField } from '@/ui/object/object';
import { RelatedList } from '@/ui/object/related-list';

type Row = { id: string } & Record<string, unknown>;
type Field = ObjectField<Row>;

const field = (id: string, type: Field['type'] = 'text', more: Partial<Field> = {}): Field => ({
  id,
  label: `related.fields.${id}`,
  type,
  ...more,
});

const state = (id: string, values: string[]) =>
  field(id, 'enum', { options: values.map((value) => ({ value, label: `related.states.${value}` })) });

/** What of each object a customer's page shows of those that are its own. */
const lists = {
  deals: {
    sort: '-createdAt',
    show: ['stage', 'amount', 'expectedCloseOn'],
    fields: [
      field('name'),
      field('stage'),
      field('amount', 'money'),
      field('expectedCloseOn', 'day'),
      state('status', ['OPEN', 'WON', 'LOST']),
    ],
  },
  cases: {
    sort: '-createdAt',
    show: ['number', 'state', 'priority', 'createdAt'],
    fields: [
      field('subject'),
      field('number'),
      state('state', [
        'NEW',
        'OPEN',
        'PENDING_CUSTOMER',
        'PENDING_INTERNAL',
        'RESOLVED',
        'CLOSED',
        'REJECTED',
      ]),
      state('priority', ['LOW', 'NORMAL', 'HIGH', 'URGENT']),
      field('createdAt', 'moment'),
    ],
  },
  orders: {
    sort: '-placedAt',
    show: ['placedAt', 'status', 'amount'],
    fields: [
      field('number'),
      field('placedAt', 'moment'),
      state('status', ['PLACED', 'CANCELLED']),
      field('amount', 'money'),
    ],
  },
  contacts: {
    sort: 'fullName',
    show: ['title', 'phone', 'email'],
    fields: [field('fullName'), field('title'), field('phone', 'phone'), field('email', 'email')],
  },
} satisfies Partial<Record<ObjectName, { sort: string; show: string[]; fields: Field[] }>>;

export type AccountListName = keyof typeof lists;
export const accountLists = Object.keys(lists) as AccountListName[];

/** The deals, cases, orders or contacts of a customer. */
export function AccountRelated({ object, accountId }: { object: AccountListName; accountId: string }) {
  const { t } = useTranslation();
  const asked = object === 'contacts' ? { accountId } : { filter: `accountId==${accountId}` };
  return (
    <RelatedList object={object} asked={asked} empty={t(`related.empty.${object}`)} {...lists[object]} />
  );
}
