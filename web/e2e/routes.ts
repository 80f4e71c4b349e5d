import type { APIRequestContext } from '@playwright/test';
import { json } from './partner';

interface Found {
  items: { id: string; accountId: string }[];
}

/** Every page of the application by name, each record page with a record that the platform has. */
export async function everyRoute(api: APIRequestContext): Promise<Record<string, string>> {
  const list = async (path: string) => json<Found>(await api.get(path));
  const first = async (path: string) => (await list(path)).items[0]?.id ?? '';
  const accountId = await busyAccount(list);
  const one = async (object: string, filter = '') =>
    `/${object}/${await first(`/api/${object}?limit=1${filter && `&filter=${filter}`}`)}`;
  return {
    home: '/',
    accounts: '/accounts',
    account: `/accounts/${accountId}`,
    contacts: '/contacts',
    contact: await one('contacts'),
    interactions: '/interactions',
    interaction: await one('interactions'),
    leads: '/leads',
    lead: await one('leads', 'status=in=(NEW,ASSIGNED,WORKING)'),
    deals: '/deals',
    'deals-table': '/deals?as=table',
    deal: await one('deals', 'status==OPEN'),
    'deal-won': await one('deals', 'status==WON'),
    orders: '/orders',
    order: await one('orders'),
    products: '/products',
    product: await one('products'),
    cases: '/cases',
    case: await one('cases', `accountId==${accountId}`),
    campaigns: '/campaigns',
    campaign: await one('campaigns'),
    'campaign-new': '/campaigns/new',
    segments: '/segments',
    segment: await one('segments'),
    'segment-new': '/segments/new',
    rfm: '/rfm',
    'customer-value': '/customer-value',
    imports: '/imports',
    'import-job': `/imports/accounts/${await first('/api/accounts/imports')}`,
    people: '/people',
    person: await one('users', 'username==sales-manager').then((path) => path.replace('/users/', '/people/')),
    teams: '/teams',
    applications: '/applications',
    application: await one('applications'),
    operations: '/operations',
    notifications: '/notifications',
    me: '/me',
  };
}

/** Somebody with whom much happened: in the middle of a deal, with a case and with orders. */
async function busyAccount(list: (path: string) => Promise<Found>): Promise<string> {
  const [deals, cases, orders] = await Promise.all(
    ['deals', 'cases', 'orders'].map(async (object) => {
      const { items } = await list(`/api/${object}?limit=200`);
      return items.map(({ accountId }) => accountId);
    }),
  );
  const busy = deals?.find((id) => cases?.includes(id) && orders?.includes(id));
  return busy ?? cases?.find((id) => deals?.includes(id)) ?? deals?.[0] ?? '';
}
