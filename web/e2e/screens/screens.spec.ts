import { fileURLToPath } from 'node:url';
import { expect, type Page, test } from '@playwright/test';
import { json, partner } from '../partner';
import { signIn } from '../person';
import { languages } from '../texts';

/** Pictures of every page for docs/screens, taken of the platform that `./crm demo` has filled: `npm run screens`. */
const folder = fileURLToPath(new URL('../../../docs/screens/', import.meta.url));
const themes = ['light', 'dark'] as const;
const widths = [1440, 360] as const;

interface Found {
  items: { id: string; accountId: string }[];
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

async function pages(baseURL: string): Promise<Record<string, string>> {
  const api = await partner(baseURL);
  const list = async (path: string) => json<Found>(await api.get(path));
  const first = async (path: string) => (await list(path)).items[0]?.id ?? '';
  const accountId = await busyAccount(list);
  const segment = await first('/api/segments?limit=1');
  const job = await first('/api/accounts/imports');
  const oneCase = await first(`/api/cases?filter=accountId==${accountId}&limit=1`);
  const campaign = await first('/api/campaigns?limit=1');
  const person = await first('/api/users?limit=1&filter=username==sales-manager');
  const application = await first('/api/applications?limit=1');
  const one = async (object: string, filter = '') =>
    `/${object}/${await first(`/api/${object}?limit=1${filter && `&filter=${filter}`}`)}`;
  const sales = {
    contact: await one('contacts'),
    lead: await one('leads', 'status==WORKING'),
    deal: await one('deals', 'status==OPEN'),
    'deal-won': await one('deals', 'status==WON'),
    order: await one('orders'),
    product: await one('products'),
  };
  await api.dispose();
  return {
    home: '/',
    accounts: '/accounts',
    account: `/accounts/${accountId}`,
    cases: '/cases',
    case: `/cases/${oneCase}`,
    campaigns: '/campaigns',
    campaign: `/campaigns/${campaign}`,
    'campaign-new': '/campaigns/new',
    contacts: '/contacts',
    leads: '/leads',
    deals: '/deals',
    'deals-table': '/deals?as=table',
    orders: '/orders',
    products: '/products',
    ...sales,
    segments: '/segments',
    segment: `/segments/${segment}`,
    'segment-new': '/segments/new',
    imports: '/imports',
    'import-job': `/imports/accounts/${job}`,
    rfm: '/rfm',
    'customer-value': '/customer-value',
    people: '/people',
    person: `/people/${person}`,
    teams: '/teams',
    applications: '/applications',
    application: `/applications/${application}`,
    operations: '/operations',
    notifications: '/notifications',
    me: '/me',
  };
}

async function settled(page: Page): Promise<void> {
  await page.waitForLoadState('networkidle');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page.locator('.mantine-Skeleton-root')).toHaveCount(0);
}

for (const language of languages) {
  for (const theme of themes) {
    for (const width of widths) {
      test(`pictures in ${language}, ${theme}, ${width} px`, async ({ page, baseURL }) => {
        test.setTimeout(300_000);
        await page.setViewportSize({ width, height: width === 360 ? 740 : 900 });
        await page.addInitScript((chosen) => localStorage.setItem('guanxi.theme', chosen), theme);
        const picture = (name: string) =>
          page.screenshot({
            path: `${folder}${name}.${language}.${theme}.${width}.png`,
            animations: 'disabled',
          });
        await page.addInitScript((chosen) => localStorage.setItem('guanxi.language', chosen), language);
        await page.goto('/');
        await page.waitForLoadState('networkidle');
        await picture('welcome');
        await signIn(page, 'admin', language);
        for (const [name, path] of Object.entries(await pages(baseURL ?? ''))) {
          await page.goto(path);
          await settled(page);
          await picture(name);
        }
      });
    }
  }
}
