import { mkdir, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { test } from '@playwright/test';
import { partner } from '../partner';
import { savesData, settled, signIn } from '../person';
import { everyRoute } from '../routes';
import { languages } from '../texts';
import { filled } from './filled';

/** Pictures of every page for docs/screens, taken of the platform that `./crm demo` has filled: `npm run screens`. */
const folder = fileURLToPath(new URL('../../../docs/screens/', import.meta.url));
const themes = ['light', 'dark'] as const;
const widths = [1440, 360] as const;

test.beforeAll(() => mkdir(folder, { recursive: true }));

test('there is something on every page', async ({ baseURL }) => filled(await partner(baseURL ?? '')));

for (const language of languages) {
  for (const theme of themes) {
    for (const width of widths) {
      test(`pictures in ${language}, ${theme}, ${width} px`, async ({ page, baseURL }) => {
        test.setTimeout(600_000);
        await savesData(page);
        await page.setViewportSize({ width, height: width === 360 ? 740 : 900 });
        await page.addInitScript((chosen) => localStorage.setItem('guanxi.theme', chosen), theme);
        const browser = await page.context().newCDPSession(page);
        const picture = async (name: string) => {
          // WebP, a quarter of PNG's size, is known to the browser alone.
          const { data } = await browser.send('Page.captureScreenshot', { format: 'webp', quality: 82 });
          await writeFile(`${folder}${name}.${language}.${theme}.${width}.webp`, data, 'base64');
        };
        await page.addInitScript((chosen) => localStorage.setItem('guanxi.language', chosen), language);
        await page.goto('/');
        await page.waitForLoadState('networkidle');
        await picture('welcome');
        await signIn(page, 'admin', language);
        const api = await partner(baseURL ?? '');
        for (const [name, path] of Object.entries(await everyRoute(api))) {
          await page.goto(path);
          await settled(page);
          await picture(name);
        }
      });
    }
  }
}
