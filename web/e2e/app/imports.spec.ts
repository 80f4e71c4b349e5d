import { expect, type Page, test } from '@playwright/test';
import { accessible, signIn } from '../person';
import { languages, words } from '../texts';

const rows = 500;
const bad = 20;

/** Contacts of this run; each 25th has an address that is none. */
function contacts(run: string): string {
  const lines = Array.from({ length: rows }, (_, at) => {
    const email = at % (rows / bad) === 7 ? `nowhere-${at}` : `c${at}-${run}@example.com`;
    return `导入${at} ${run},1390${String(at).padStart(7, '0')},${email}`;
  });
  return ['姓名,手机号,电子邮箱', ...lines].join('\n');
}

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

  test(`imports 500 contacts, 20 of them put right in the grid, in ${language}`, async ({ page }) => {
    const run = crypto.randomUUID().slice(0, 8);
    await signIn(page, 'sales-rep', language);
    await upload(page, contacts(run), `${run}.csv`);
    await expect(page.getByText(say('imports.allThere'))).toBeVisible();
    await accessible(page);
    await button(page, 'imports.check', rows).click();

    await expect(button(page, 'imports.importRows', rows - bad)).toBeVisible({ timeout: 60_000 });
    await page.reload();
    const grid = page.getByRole('grid', { name: say('imports.refused.title') });
    await expect(grid.locator('tr[data-row]')).toHaveCount(bad);
    await expect(grid.locator('tr[data-row]').first().getByRole('gridcell').first()).toHaveText('9');
    await accessible(page);

    const first = grid.getByText('nowhere-7', { exact: true });
    await first.dblclick();
    await page.keyboard.type(`fixed7-${run}@example.com`);
    await page.keyboard.press('Enter');
    const second = grid.getByText('nowhere-32', { exact: true });
    await second.click();
    const pasted = Array.from(
      { length: bad - 1 },
      (_, at) => `fixed${7 + (at + 1) * (rows / bad)}-${run}@example.com`,
    ).join('\r\n');
    await second.evaluate((cell, text) => {
      const clipboardData = new DataTransfer();
      clipboardData.setData('text/plain', text);
      cell.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
    }, pasted);
    await button(page, 'imports.refused.check', bad).click();

    await button(page, 'imports.importRows', rows).click();
    await expect(page.getByText(say('imports.states.COMPLETED'), { exact: true })).toBeVisible({
      timeout: 60_000,
    });
    const created = page.locator('dl > div', { hasText: say('imports.counts.created') });
    await expect(created.getByRole('definition')).toHaveText(grouped(rows));
    await accessible(page);
  });

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
