import { expect, type Page, test } from '@playwright/test';
import { settled, signIn } from '../person';

/** What has the focus, when something else lies over all of it. */
const hiddenFocus = (page: Page) =>
  page.evaluate(() => {
    const one = document.activeElement;
    const box = one?.getBoundingClientRect();
    if (!one || !box || one === document.body || box.width === 0) return undefined;
    const around = one.closest('label, .mantine-Input-wrapper') ?? one;
    const parts = [0.1, 0.3, 0.5, 0.7, 0.9];
    const seen = parts.some((down) =>
      parts.some((along) => {
        const at = document.elementFromPoint(box.left + box.width * along, box.top + box.height * down);
        return at !== null && around.contains(at);
      }),
    );
    return seen ? undefined : (one.getAttribute('aria-label') ?? one.outerHTML.slice(0, 120));
  });

for (const [width, height] of [
  [1440, 900],
  [1280, 640],
  [360, 740],
  [320, 256],
] as const)
  test(`nothing hides what has the focus in a window of ${width} × ${height}`, async ({ page }) => {
    await signIn(page, 'admin', 'en');
    await page.setViewportSize({ width, height });
    await page.goto('/campaigns/new');
    await settled(page);
    for (const key of ['Tab', 'Shift+Tab'])
      for (let steps = 0; steps < 50; steps++) {
        await page.keyboard.press(key);
        await expect.poll(() => hiddenFocus(page)).toBeUndefined();
      }
  });
