import type { APIRequestContext } from '@playwright/test';
import { pages } from './pages';
import { json } from './partner';

interface Found {
  items: { id: string; accountId: string }[];
}

type List = (path: string) => Promise<Found>;

/** Every page of the application by name, with records that the platform has; without those of which it has none. */
export async function everyRoute(api: APIRequestContext): Promise<Record<string, string>> {
  const records = await recordsOf(api);
  const filled = Object.entries(pages).map(
    ([name, page]) =>
      [name, page.replaceAll(/\$(\w+)/g, (_, record: string) => records[record] ?? '$')] as const,
  );
  return Object.fromEntries(filled.filter(([, path]) => !path.includes('$')));
}

/** One of each by the name that it has in the addresses of pages. */
async function recordsOf(api: APIRequestContext): Promise<Record<string, string | undefined>> {
  const list: List = async (path) => json<Found>(await api.get(path));
  const some = async (object: string, filter = '') =>
    (await list(`/api/${object}?limit=2${filter && `&filter=${filter}`}`)).items.map(({ id }) => id);
  const one = async (object: string, filter = '') => (await some(object, filter))[0];
  const account = await busyAccount(list);
  const [segment, otherSegment] = await some('segments');
  const { deadLetters } = await json<{ deadLetters?: { topic: string }[] | null }>(
    await api.get('/api/operations'),
  );
  return {
    account,
    contact: await one('contacts'),
    interaction: await one('interactions'),
    lead: await one('leads', 'status=in=(NEW,ASSIGNED,WORKING)'),
    deal: await one('deals', 'status==OPEN'),
    wonDeal: await one('deals', 'status==WON'),
    order: await one('orders'),
    product: await one('products'),
    case: account && (await one('cases', `accountId==${account}`)),
    campaign: await one('campaigns'),
    draft: await one('campaigns', 'state==DRAFT'),
    segment,
    otherSegment,
    import: await one('accounts/imports', 'state==COMPLETED'),
    checkedImport: await one('accounts/imports', 'state==CHECKED'),
    refusedImport: await one('accounts/imports', 'state==COMPLETED_WITH_ERRORS'),
    person: await one('users', 'username==sales-manager'),
    team: await one('teams'),
    application: await one('applications'),
    topic: deadLetters?.[0]?.topic,
  };
}

/** Somebody with whom much happened: in the middle of a deal, with a case and with orders. */
async function busyAccount(list: List): Promise<string | undefined> {
  const [deals, cases, orders] = await Promise.all(
    ['deals', 'cases', 'orders'].map(async (object) => {
      const { items } = await list(`/api/${object}?limit=200`);
      return items.map(({ accountId }) => accountId);
    }),
  );
  const busy = deals?.find((id) => cases?.includes(id) && orders?.includes(id));
  return busy ?? cases?.find((id) => deals?.includes(id)) ?? deals?.[0];
}
