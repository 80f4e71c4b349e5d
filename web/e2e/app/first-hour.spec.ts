import { expect, type Page, test } from '@playwright/test';
import { create, partner } from '../partner';
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

  test(`the first hour of a new seller in ${language}: 500 contacts, 20 put right, the first deal`, async ({
    page,
    baseURL,
  }) => {
    const run = crypto.randomUUID().slice(0, 8);
    const api = await partner(baseURL ?? '');
    const password = `first hour ${run}`;
    await create(api, '/api/users', {
      username: `new-${run}`,
      name: `新人 ${run}`,
      roles: ['sales-rep'],
      password,
    });
    await create(api, '/api/accounts', { kind: 'ORGANISATION', name: `首单 ${run}` });

    await signIn(page, `new-${run}`, language, password);
    const steps = page.getByRole('region', { name: say('steps.title') });
    const step = (id: string) =>
      steps.getByRole('listitem').filter({ hasText: say(`steps.all.${id}.title`) });
    const go = (id: string) =>
      step(id)
        .getByText(say(`steps.all.${id}.go`), { exact: true })
        .click();
    const home = () =>
      page
        .getByRole('link', { name: say('shell.places.home') })
        .first()
        .click();
    await expect(step('importCustomers').getByLabel(say('steps.open'))).toBeVisible();
    await accessible(page);

    await go('importCustomers');
    await page
      .getByRole('radiogroup', { name: say('imports.object') })
      .getByText(say('imports.objects.contacts'), { exact: true })
      .click();
    await page.getByLabel(say('imports.file')).setInputFiles({
      name: `${run}.csv`,
      mimeType: 'text/csv',
      buffer: Buffer.from(contacts(run)),
    });
    await button(page, 'imports.upload').click();
    await expect(page.getByText(say('imports.allThere'))).toBeVisible();
    await accessible(page);
    await button(page, 'imports.check', rows).click();

    await expect(button(page, 'imports.importRows', rows - bad)).toBeVisible({ timeout: 60_000 });
    await page.reload();
    const grid = page.getByRole('grid', { name: say('imports.refused.title') });
    await expect(grid.locator('tr[data-row]')).toHaveCount(bad);
    await expect(grid.locator('tr[data-row]').first().getByRole('gridcell').first()).toHaveText('9');
    await accessible(page);

    await grid.getByText('nowhere-7', { exact: true }).dblclick();
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

    await home();
    await expect(step('importCustomers').getByLabel(say('steps.done'))).toBeVisible();
    await go('firstDeal');
    await page
      .getByRole('button', { name: say('deals.create') })
      .first()
      .click();
    const form = page.getByRole('dialog');
    await form.getByRole('combobox', { name: say('deals.fields.account') }).fill(`首单 ${run}`);
    await page.getByRole('option', { name: `首单 ${run}`, exact: true }).click();
    await form.getByRole('textbox', { name: say('deals.fields.name') }).fill(`商机 ${run}`);
    await form.getByRole('textbox', { name: say('deals.fields.amount') }).fill('12500');
    await accessible(page);
    await form.getByRole('button', { name: say('deals.create') }).click();
    await expect(page.getByRole('heading', { level: 1, name: `商机 ${run}` })).toBeVisible();

    await home();
    await expect(step('firstDeal').getByLabel(say('steps.done'))).toBeVisible();
    await accessible(page);
  });
}
