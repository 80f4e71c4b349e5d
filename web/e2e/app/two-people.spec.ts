import { expect, type Page, test } from '@playwright/test';
import { create, json, partner, until } from '../partner';
import { accessible, signIn } from '../person';
import { languages, words } from '../texts';

for (const language of languages) {
  const say = words(language);
  const name = say('deals.fields.name');
  const probability = say('deals.fields.probability');

  const open = (page: Page, field: string) =>
    page.getByRole('button', { name: say('record.change', { field }) }).click();
  const type = async (page: Page, field: string, value: string) => {
    await page.getByRole('textbox', { name: field, exact: true }).fill(value);
    await page.keyboard.press('Enter');
  };

  test(`two people edit one deal and lose nothing of each other in ${language}`, async ({
    browser,
    baseURL,
  }) => {
    const run = crypto.randomUUID().slice(0, 8);
    const api = await partner(baseURL ?? '');
    const account = await create<{ id: string }>(api, '/api/accounts', {
      kind: 'ORGANISATION',
      name: `双人 ${run}`,
    });
    const deal = await until(
      () =>
        api.post('/api/deals', {
          data: { accountId: account.id, name: `商机 ${run}`, amount: 1000, currency: 'CNY' },
        }),
      (answer) => answer.status() === 201,
      30,
    ).then((answer) => json<{ id: string }>(answer, 201));
    const [rep, manager] = await Promise.all(
      ['sales-rep', 'sales-manager'].map(async (who) => {
        const page = await (await browser.newContext({ reducedMotion: 'reduce', locale: 'en' })).newPage();
        await signIn(page, who, language);
        await page.goto(`/deals/${deal.id}`);
        await expect(page.getByRole('heading', { level: 1, name: `商机 ${run}` })).toBeVisible();
        return page;
      }),
    );
    if (!rep || !manager) throw new Error('two people are wanted');

    // Different fields: both stay, without a question.
    await open(rep, name);
    await open(manager, probability);
    await type(manager, probability, '35');
    await expect(manager.getByText(say('record.changed', { fields: probability }))).toBeVisible();
    await type(rep, name, `泵站 ${run}`);
    await expect(
      rep.getByText(say('record.othersKept', { fields: probability }), { exact: false }),
    ).toBeVisible();

    // The same field: who comes second is asked.
    await expect(manager.getByRole('heading', { level: 1, name: `泵站 ${run}` })).toBeVisible();
    await open(rep, name);
    await open(manager, name);
    await type(manager, name, `二期 ${run}`);
    await expect(manager.getByRole('heading', { level: 1, name: `二期 ${run}` })).toBeVisible();
    await expect(manager.getByText(say('record.changed', { fields: name }))).toBeVisible(); // and it is kept
    await type(rep, name, `三期 ${run}`);
    const conflict = rep.getByRole('dialog', { name: say('conflict.title') });
    await expect(conflict.getByText(`二期 ${run}`)).toBeVisible();
    await accessible(rep);
    await conflict.getByRole('button', { name: say('conflict.save') }).click();
    await expect(conflict.getByRole('alert')).toBeVisible();
    await conflict.getByRole('radio', { name: new RegExp(`三期 ${run}`) }).check();
    await conflict.getByRole('button', { name: say('conflict.save') }).click();
    await expect(rep.getByRole('heading', { level: 1, name: `三期 ${run}` })).toBeVisible();
    await expect(manager.getByRole('heading', { level: 1, name: `三期 ${run}` })).toBeVisible();
  });
}
