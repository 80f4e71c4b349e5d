import AxeBuilder from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';
import { type Language, words } from './texts';

/** Signs in as one of the demo people through identity's own page. */
export async function signIn(page: Page, username: string, language: Language): Promise<void> {
  const say = words(language);
  await page.addInitScript((chosen) => localStorage.setItem('guanxi.language', chosen), language);
  await page.goto('/');
  await page.getByRole('button', { name: say('welcome.signIn') }).click();
  await page.locator('input[name=username]').fill(username);
  await page.locator('input[name=password]').fill('guanxi-demo');
  await page.locator('button[type=submit]').click();
  await expect(page.getByRole('navigation', { name: say('shell.navigation') }).first()).toBeVisible();
}

/** No violation of WCAG 2.2 AA on what the page shows now, when nothing moves any more. */
export async function accessible(page: Page): Promise<void> {
  await page.evaluate(() =>
    Promise.all(document.getAnimations().map(({ finished }) => finished.catch(() => undefined))),
  );
  const { violations } = await new AxeBuilder({ page })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'])
    .analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(', ')}`)).toEqual([]);
}
