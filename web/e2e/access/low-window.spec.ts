import { expect, test } from '@playwright/test';
import { savesData, settled, signIn } from '../person';

/** Each way to look at a list. */
const ways = [
  '/accounts',
  '/deals',
  '/deals?as=table&group=stage',
  '/interactions?as=calendar',
  '/accounts?as=split',
  '/deals?as=chart',
];

/** What is set as 400 % on a usual screen, and a window that is as low and not as narrow. */
for (const [width, height] of [
  [320, 256],
  [480, 270],
  [1024, 300],
] as const)
  test(`lists can be read in a window of ${width} × ${height}`, async ({ page }) => {
    await savesData(page);
    await signIn(page, 'admin', 'en');
    await page.setViewportSize({ width, height });
    for (const path of ways)
      await test.step(path, async () => {
        await page.goto(path);
        await settled(page);
        const found = await page.locator('main').evaluate((main) => {
          const heightOf = (element: Element) => element.getBoundingClientRect().height;
          const scrolling = Array.from(main.querySelectorAll('*')).filter(
            (each) =>
              /auto|scroll/.test(getComputedStyle(each).overflowY) && each.scrollHeight > heightOf(each) + 1,
          );
          const foot = main.querySelector('footer');
          return {
            least: Math.min(...scrolling.map(heightOf)),
            sticks: foot !== null && getComputedStyle(foot).position === 'sticky',
            aside: main.scrollWidth - main.clientWidth,
          };
        });
        expect(found.least).toBeGreaterThanOrEqual(100);
        expect(found.sticks).toBe(false);
        expect(found.aside).toBeLessThanOrEqual(0);
      });
  });
