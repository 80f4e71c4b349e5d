import { type APIRequestContext, expect, type Page, type Route, test } from '@playwright/test';
import { maybeMissing, pages } from '../pages';
import { create, type Job, json, partner, until } from '../partner';
import { accessible, settled, signIn } from '../person';
import { everyRoute } from '../routes';
import { type Language, languages, words } from '../texts';

const lists = [
  'accounts',
  'contacts',
  'interactions',
  'leads',
  'deals?as=table',
  'orders',
  'products',
  'cases',
  'campaigns',
  'segments',
];

/** One of everything, so that every page has something to show. */
async function oneOfEach(api: APIRequestContext): Promise<void> {
  const run = crypto.randomUUID().slice(0, 8);
  const account = await create<{ id: string }>(api, '/api/accounts', {
    kind: 'ORGANISATION',
    name: `Nord ${run}`,
    industry: 'food',
  });
  const accountId = account.id;
  await create(api, '/api/contacts', { lastName: `Meyer ${run}`, accounts: [{ accountId, primary: true }] });
  await create(api, '/api/interactions', { accountId, kind: 'CALL', subject: `Call ${run}` });
  await create(api, '/api/leads', { name: `Lead ${run}` });
  await create(api, '/api/products', { code: `P-${run}`, name: `Pump ${run}`, price: 12, currency: 'EUR' });
  const later = (path: string, data: object) =>
    until(
      () => api.post(path, { data, headers: { 'Idempotency-Key': crypto.randomUUID() } }),
      (answer) => answer.status() === 201,
      30,
    ).then((answer) => json<{ id: string }>(answer, 201));
  await later('/api/deals', { accountId, name: `Deal ${run}`, amount: 900, currency: 'EUR' });
  await later('/api/orders', {
    accountId,
    currency: 'EUR',
    lines: [{ description: 'Pump', quantity: 1, unitPrice: 12 }],
  });
  await later('/api/cases', { accountId, subject: `Case ${run}`, type: 'QUESTION', channel: 'WEB' });
  await create(api, '/api/campaigns', { name: `Campaign ${run}`, channel: 'MAIL' });
  for (const name of [`Segment ${run}`, `Like segment ${run}`])
    await create(api, '/api/segments', {
      name,
      rule: { field: 'account.name', op: 'contains', value: run },
    });
  await create(api, '/api/teams', { name: `Team ${run}` });
  await imports(api, run);
}

/** A file that is imported, one of which a row is refused, and one that is looked at and waits. */
async function imports(api: APIRequestContext, run: string): Promise<void> {
  const columns = ['externalId', 'kind', 'name'];
  const upload = async (row: string, start: boolean) => {
    const answer = await api.post(`/api/accounts/imports?source=${run}&start=${start}`, {
      headers: { 'Idempotency-Key': crypto.randomUUID() },
      multipart: {
        file: {
          name: 'one.csv',
          mimeType: 'text/csv',
          buffer: Buffer.from(`${columns.join()}\n${row} ${run}\n`),
        },
      },
    });
    const { id } = await json<Job>(answer, 202);
    return `/api/accounts/imports/${id}`;
  };
  const reaches = (job: string, wanted: string) =>
    until(
      async () => json<Job>(await api.get(job)),
      ({ state }) => state === wanted,
      60,
    );
  await reaches(await upload('1,PERSON,Ada', true), 'COMPLETED');
  await reaches(await upload('2,NOBODY,Eve', true), 'COMPLETED_WITH_ERRORS');
  const checked = await upload('3,PERSON,Bob', false);
  const mapping = Object.fromEntries(columns.map((column) => [column, column]));
  await json(await api.put(`${checked}/mapping`, { data: { columns: mapping } }));
  await json(await api.put(`${checked}/state`, { data: { state: 'CHECKING' } }));
  await reaches(checked, 'CHECKED');
}

/** The states of lists are looked at in one language for each theme: that takes half of the time. */
const looks: { theme: string; language: Language }[] = [
  { theme: 'light', language: 'en' },
  { theme: 'dark', language: 'zh-CN' },
];

for (const { theme, language } of looks) {
  const say = words(language);

  test.describe(`in the ${theme} theme`, () => {
    test.beforeEach(({ page }) =>
      page.addInitScript((chosen) => localStorage.setItem('guanxi.theme', chosen), theme),
    );

    for (const each of languages) {
      test(`every page is accessible in ${each}`, async ({ page, baseURL }) => {
        test.setTimeout(900_000);
        const api = await partner(baseURL ?? '');
        await oneOfEach(api);
        await signIn(page, 'admin', each);
        const routes = await everyRoute(api);
        const missing = Object.keys(pages).filter((name) => !(name in routes));
        expect(missing.filter((name) => !maybeMissing.some((allowed) => allowed === name))).toEqual([]);
        for (const [name, path] of Object.entries(routes)) {
          await test.step(name, async () => {
            await page.goto(path);
            await settled(page);
            await accessible(page);
          });
        }
      });
    }

    const answers = (page: Page, list: string, answer: (route: Route) => Promise<void>) =>
      page.route(
        (url) => url.pathname === `/api/${list.split('?')[0]}`,
        (route) => (route.request().method() === 'GET' ? answer(route) : route.continue()),
      );

    for (const list of lists) {
      test(`${list}: empty, failed and loading are accessible`, async ({ page }) => {
        await signIn(page, 'admin', language);
        await answers(page, list, (route) => route.fulfill({ json: { items: [], next: null, total: 0 } }));
        await page.goto(`/${list}`);
        await settled(page);
        await accessible(page);

        await page.unrouteAll({ behavior: 'ignoreErrors' });
        await answers(page, list, (route) =>
          route.fulfill({
            status: 500,
            contentType: 'application/problem+json',
            json: { type: '/problems/internal-error', title: 'Failed', status: 500, traceId: 'f'.repeat(32) },
          }),
        );
        await page.goto(`/${list}`);
        await expect(page.getByRole('button', { name: say('actions.retry') }).first()).toBeVisible();
        await accessible(page);

        await page.unrouteAll({ behavior: 'ignoreErrors' });
        await answers(page, list, () => new Promise(() => undefined));
        await page.goto(`/${list}`);
        await expect(page.locator('.mantine-Skeleton-root').first()).toBeVisible();
        await accessible(page);
        await page.unrouteAll({ behavior: 'ignoreErrors' });
      });
    }

    test('menus and a cell in edit are accessible', async ({ page }) => {
      await signIn(page, 'admin', language);
      await page.goto('/accounts');
      await settled(page);
      const row = page.getByRole('row').nth(1);
      await row.getByRole('gridcell').nth(2).click();
      await page.keyboard.press('.');
      await expect(page.getByRole('menu')).toBeVisible();
      await accessible(page);
      await page.keyboard.press('Escape');
      await expect(page.getByRole('menu')).toHaveCount(0);

      await page.keyboard.press('e');
      await expect(page.locator('td[data-editing] input:visible')).toBeFocused();
      await accessible(page);
      await page.keyboard.press('Escape');

      await page.locator('header [aria-haspopup=menu]').last().click();
      await expect(page.getByRole('menu')).toBeVisible();
      await accessible(page);
    });

    test('a page without the right to it is accessible', async ({ page }) => {
      await signIn(page, 'read-only', language);
      const rule = JSON.stringify(JSON.stringify({ field: 'orders.count', op: 'ge', value: 1 }));
      const look = `/segments/new?${new URLSearchParams({ name: 'Ordered', rule })}`;
      const written = ['/campaigns/new', '/segments/new', look, '/imports'];
      for (const path of ['/people', '/applications', '/operations', ...written]) {
        await page.goto(path);
        await page.waitForLoadState('networkidle');
        await expect(page.getByRole('heading').first()).toBeVisible();
        await accessible(page);
      }
    });
  });
}
