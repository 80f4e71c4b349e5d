import { expect, test } from '@playwright/test';
import { create, partner } from '../partner';
import { accessible, goTo, signIn } from '../person';
import { languages, words } from '../texts';

for (const language of languages) {
  const say = words(language);

  test.describe(`the frame in ${language}`, () => {
    test('finds, opens and makes things by the keyboard alone', async ({ page, baseURL }) => {
      const run = crypto.randomUUID().slice(0, 8);
      const api = await partner(baseURL ?? '');
      await create(api, '/api/accounts', { kind: 'ORGANISATION', name: `华北机械 ${run}` });

      await signIn(page, 'sales-manager', language);
      await page.keyboard.press('Control+k');
      const box = page.getByRole('combobox', { name: say('palette.title') });
      await expect(box).toBeFocused();
      await accessible(page);
      await box.fill(run);
      await expect(page.getByRole('option', { name: `华北机械 ${run}` })).toBeVisible();
      await page.keyboard.press('Enter');
      await expect(page.getByRole('heading', { level: 1, name: `华北机械 ${run}` })).toBeVisible();

      await expect(box).toBeHidden();
      await goTo(page, 'l');
      await expect(page.getByRole('heading', { level: 1, name: say('leads.title') })).toBeVisible();
      await page.keyboard.press('Control+k');
      await box.fill('hbjx');
      await expect(page.getByRole('option', { name: `华北机械 ${run}` }).first()).toBeVisible();
      await box.fill(language === 'en' ? `create deal for ${run}` : `新建商机 ${run}`);
      const wish = say('palette.createFor', { what: say('deals.create'), name: `华北机械 ${run}` });
      await expect(page.getByRole('option', { name: wish })).toBeVisible();
      await page.keyboard.press('Enter');
      await expect(page.getByRole('dialog', { name: say('deals.create') })).toBeVisible();
      await page.keyboard.press('Escape');

      const recent = page.getByRole('list', { name: say('shell.recent') });
      await expect(recent.getByRole('link', { name: `华北机械 ${run}` })).toBeVisible();
    });

    test('explains itself: the keys, and the article for the page', async ({ page }) => {
      await signIn(page, 'sales-rep', language);
      await page.keyboard.press('?');
      const sheet = page.getByRole('dialog', { name: say('keys.title') });
      await expect(sheet).toBeVisible();
      await accessible(page);
      await page.keyboard.press('Escape');
      await expect(sheet).toBeHidden();

      await goTo(page, 'd');
      await expect(page.getByRole('heading', { level: 1, name: say('deals.title') })).toBeVisible();
      await page.getByRole('button', { name: say('shell.help') }).click();
      await expect(page).toHaveURL(/panel=help/);
      await accessible(page);
      await page
        .getByRole('searchbox', { name: say('help.find') })
        .fill(language === 'en' ? 'shortcuts' : '快捷键');
      await page
        .getByRole('button', { name: say('keys.title'), exact: true })
        .first()
        .click();
      await expect(
        page.getByRole('heading', { level: 2, name: say('keys.title'), exact: true }),
      ).toBeVisible();
      await page.reload();
      await expect(
        page.getByRole('heading', { level: 2, name: say('keys.title'), exact: true }),
      ).toBeVisible();
    });
  });
}
