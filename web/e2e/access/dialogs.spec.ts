import { expect, test } from '@playwright/test';
import { accessible, savesData, settled, signIn } from '../person';
import { words } from '../texts';

const forms = {
  accounts: 'accounts',
  contacts: 'contacts',
  interactions: 'interactions',
  leads: 'leads',
  'deals?as=table': 'deals',
  orders: 'orders',
  products: 'products',
  cases: 'cases',
  people: 'people',
  teams: 'teams',
  applications: 'applications',
};

for (const [theme, language] of [
  ['light', 'en'],
  ['dark', 'zh-CN'],
] as const) {
  const say = words(language);

  test.describe(`in the ${theme} theme`, () => {
    test.beforeEach(async ({ page }) => {
      await savesData(page);
      await page.addInitScript((chosen) => localStorage.setItem('guanxi.theme', chosen), theme);
      await signIn(page, 'admin', language);
    });

    for (const [list, texts] of Object.entries(forms))
      test(`the form of ${texts} is accessible, and what is wrong in it`, async ({ page }) => {
        await page.goto(`/${list}`);
        await settled(page);
        await page
          .getByRole('button', { name: say(`${texts}.create`) })
          .first()
          .click();
        const form = page.getByRole('dialog').locator('form');
        await expect(form).toBeVisible();
        await accessible(page);
        await form.locator('button[type=submit]').click();
        await expect(form.getByRole('alert').first()).toBeVisible();
        await accessible(page);
      });

    test('a calendar is accessible', async ({ page }) => {
      await page.goto('/customer-value');
      await settled(page);
      await page
        .getByRole('button', { name: say('form.calendar.open') })
        .first()
        .click();
      await expect(page.locator('[data-outside]').first()).toBeVisible();
      await accessible(page);
    });

    test('the choice of a condition is accessible', async ({ page }) => {
      await page.goto('/segments/new');
      await settled(page);
      await page.getByRole('button', { name: say('segments.addCondition'), exact: true }).click();
      await expect(page.getByRole('menu')).toBeVisible();
      await accessible(page);
    });

    for (const width of [360, 320])
      test(`notifications fit ${width} px`, async ({ page }) => {
        await page.setViewportSize({ width, height: 740 });
        await page.goto('/accounts');
        await settled(page);
        await page.locator('header [aria-haspopup=dialog]').last().click();
        await expect(page.getByRole('dialog')).toBeVisible();
        const overflows = () => document.documentElement.scrollWidth > document.documentElement.clientWidth;
        expect(await page.evaluate(overflows)).toBe(false);
      });
  });
}
