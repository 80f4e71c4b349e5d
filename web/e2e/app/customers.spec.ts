import { expect, test } from '@playwright/test';
import { create, partner } from '../partner';
import { accessible, signIn } from '../person';
import { languages, words } from '../texts';

for (const language of languages) {
  const say = words(language);

  test.describe(`customers in ${language}`, () => {
    test('are listed, filtered, created and read', async ({ page, baseURL }) => {
      const run = crypto.randomUUID().slice(0, 8);
      const api = await partner(baseURL ?? '');
      await create(api, '/api/accounts', { kind: 'PERSON', name: `人物 ${run}` });
      await create(api, '/api/accounts', { kind: 'ORGANISATION', name: `企业 ${run}`, industry: '机械' });

      await signIn(page, 'sales-manager', language);
      await accessible(page);
      await page
        .getByRole('link', { name: say('shell.places.accounts') })
        .first()
        .click();
      await page.getByRole('textbox', { name: say('accounts.find') }).fill(run);
      await expect(page.getByRole('link', { name: `人物 ${run}` })).toBeVisible();
      await expect(page.getByText(say('list.count', { count: 2, shown: '2' }))).toBeVisible();
      await accessible(page);

      await page.getByRole('button', { name: say('list.addFilter'), exact: true }).click();
      await page.getByRole('menuitem', { name: say('accounts.fields.kind') }).click();
      await page.getByRole('checkbox', { name: say('accounts.kinds.ORGANISATION') }).check();
      await page.getByRole('button', { name: say('list.apply') }).click();
      await expect(page.getByRole('link', { name: `人物 ${run}` })).toHaveCount(0);
      await expect(page).toHaveURL(/filter=kind/);
      await page.getByRole('button', { name: say('accounts.fields.name'), exact: true }).click();
      await expect(page).toHaveURL(/sort=name/);
      await page.reload();
      await expect(page.getByRole('link', { name: `企业 ${run}` })).toBeVisible();

      await page.getByRole('button', { name: say('accounts.create') }).click();
      const dialog = page.getByRole('dialog');
      await dialog.getByRole('button', { name: say('accounts.create') }).click();
      await expect(dialog.getByRole('alert')).toContainText(
        say('form.missing', { field: say('accounts.fields.name') }),
      );
      await accessible(page);
      await dialog.getByRole('textbox', { name: say('accounts.fields.name') }).fill(`新客户 ${run}`);
      await dialog.getByRole('textbox', { name: say('accounts.fields.region') }).fill('上海');
      await dialog.getByRole('button', { name: say('accounts.create') }).click();
      await expect(page.getByRole('heading', { level: 1, name: `新客户 ${run}` })).toBeVisible();

      await page.getByRole('textbox', { name: say('timeline.composer.subject') }).fill(`电话 ${run}`);
      await page.getByRole('button', { name: say('timeline.composer.save') }).click();
      await expect(page.getByText(`电话 ${run}`)).toBeVisible();
      await page.getByRole('tab', { name: say('timeline.title') }).click();
      await page.getByRole('button', { name: say('timeline.kinds.CASE') }).click();
      await expect(page).toHaveURL(/kinds=CASE/);
      await expect(page.getByText(say('timeline.noMatch'))).toBeVisible();
      await accessible(page);
    });

    test('change their language and theme without a reload', async ({ page }) => {
      await signIn(page, 'analyst', language);
      await page.evaluate(() => Object.assign(window, { untouched: true }));
      await page.getByRole('button', { name: say('shell.language') }).click();
      const other = languages.find((each) => each !== language) ?? 'en';
      await page.getByRole('menuitem', { name: other === 'en' ? 'English' : '中文' }).click();
      await expect(
        page.getByRole('link', { name: words(other)('shell.places.accounts') }).first(),
      ).toBeVisible();
      await page.getByRole('button', { name: words(other)('shell.theme') }).click();
      await page.getByRole('menuitem', { name: words(other)('shell.themes.dark') }).click();
      await expect(page.locator('html')).toHaveAttribute('data-mantine-color-scheme', 'dark');
      expect(await page.evaluate(() => 'untouched' in window)).toBe(true);
      await accessible(page);
    });
  });
}
