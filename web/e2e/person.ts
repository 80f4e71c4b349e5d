import AxeBuilder from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';
import { type Language, words } from './texts';

/** The places of what is on its way. */
export const waiting = '.mantine-Skeleton-root, [data-waiting]';

/** Signs in through identity's own page, as one of the demo people if no password is told. */
export async function signIn(
  page: Page,
  username: string,
  language: Language,
  password = 'guanxi-demo',
): Promise<void> {
  const say = words(language);
  await page.addInitScript((chosen) => localStorage.setItem('guanxi.language', chosen), language);
  await page.goto('/');
  await page.getByRole('button', { name: say('welcome.signIn') }).click();
  await page.locator('input[name=username]').fill(username);
  await page.locator('input[name=password]').fill(password);
  await page.locator('button[type=submit]').click();
  await expect(page.getByRole('navigation', { name: say('shell.navigation') }).first()).toBeVisible();
}

/** Whose connection is dear is brought nothing beforehand: a page is quiet as soon as it stands. */
export async function savesData(page: Page): Promise<void> {
  await page.addInitScript(() =>
    Object.defineProperty(navigator, 'connection', { value: { saveData: true }, configurable: true }),
  );
}

/** No violation of WCAG 2.2 AA on what the page shows now, when nothing moves any more but what moves for ever. */
export async function accessible(page: Page): Promise<void> {
  await page.evaluate(() =>
    Promise.all(
      document
        .getAnimations()
        .filter(({ effect }) => effect?.getComputedTiming().endTime !== Infinity)
        .map(({ finished }) => finished.catch(() => undefined)),
    ),
  );
  const { violations } = await new AxeBuilder({ page })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'])
    .analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(', ')}`)).toEqual([]);
}

/** Presses G and a place's letter as a person does: the second without waiting for what the page makes of the first. */
export async function goTo(page: Page, letter: string): Promise<void> {
  await Promise.all([page.keyboard.press('g'), page.keyboard.press(letter)]);
}

/** The page has its heading, nothing is on its way, and no placeholder is left. */
export async function settled(page: Page): Promise<void> {
  await page.waitForLoadState('networkidle');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page.locator(waiting)).toHaveCount(0);
}
