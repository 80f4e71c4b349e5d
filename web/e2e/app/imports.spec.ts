import { expect, type Page, test } from '@playwright/test';
import { accessible, signIn } from '../person';
import { languages, words } from '../texts';

for (const language of languages) {
  const say = words(language);
  const grouped = (value: number) => new Intl.NumberFormat(language).format(value);
  const button = (page: Page, key: string, count?: number) =>
    page.getByRole('button', {
      name: say(key, count === undefined ? undefined : { count, shown: grouped(count) }),
      exact: true,
    });

  const upload = async (page: Page, csv: string, name: string) => {
    await page.goto('/imports?object=contacts');
    await page
      .getByLabel(say('imports.file'))
      .setInputFiles({ name, mimeType: 'text/csv', buffer: Buffer.from(csv) });
    await page.getByRole('textbox', { name: say('imports.source') }).fill('e2e-app');
    await button(page, 'imports.upload').click();
    await expect(page.getByRole('heading', { level: 1, name })).toBeVisible();
  };

  test(`takes back a small import in ${language}`, async ({ page }) => {
    const run = crypto.randomUUID().slice(0, 8);
    const csv = `Last name,E-mail\nUndone,undone-${run}@example.com\n`;
    await signIn(page, 'sales-rep', language);
    await upload(page, csv, `undo-${run}.csv`);
    await button(page, 'imports.check', 1).click();
    await button(page, 'imports.importRows', 1).click({ timeout: 60_000 });
    await button(page, 'imports.undo.ask').click({ timeout: 60_000 });
    const dialog = page.getByRole('dialog');
    await accessible(page);
    await dialog.getByRole('button', { name: say('imports.undo.do') }).click();
    await expect(page.getByText(say('imports.states.UNDONE'), { exact: true })).toBeVisible({
      timeout: 60_000,
    });
    await page.goto(`/contacts?q=undone-${run}`);
    await expect(page.getByText(`undone-${run}@example.com`)).toHaveCount(0);
  });
}
