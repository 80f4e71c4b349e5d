import { expect, type Page, type Route, test } from '@playwright/test';
import { oneOfEach } from '../one-of-each';
import { maybeMissing, pages } from '../pages';
import { partner } from '../partner';
import { accessible, savesData, settled, signIn, waiting } from '../person';
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

/** The states of lists are looked at in one language for each theme: that takes half of the time. */
const looks: { theme: string; language: Language }[] = [
  { theme: 'light', language: 'en' },
  { theme: 'dark', language: 'zh-CN' },
];

for (const { theme, language } of looks) {
  const say = words(language);

  test.describe(`in the ${theme} theme`, () => {
    test.beforeEach(async ({ page }) => {
      await savesData(page);
      await page.addInitScript((chosen) => localStorage.setItem('guanxi.theme', chosen), theme);
    });

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
        await expect(page.locator(waiting).first()).toBeVisible();
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
