import { expect, test } from '@playwright/test';
import { create, json, partner, until } from '../partner';
import { accessible, signIn } from '../person';
import { languages, words } from '../texts';

for (const language of languages) {
  const say = words(language);

  test.describe(`sales in ${language}`, () => {
    test('turn a lead into a deal, the deal into an order, and see its segment change', async ({
      page,
      baseURL,
    }) => {
      const run = crypto.randomUUID().slice(0, 8);
      const api = await partner(baseURL ?? '');
      await create(api, '/api/segments', {
        name: `买家 ${run}`,
        rule: {
          and: [
            { field: 'account.name', op: 'contains', value: run },
            { field: 'orders.lastAt', op: 'withinLast', value: 'P30D' },
          ],
        },
      });
      const status = (name: string) => say(`leads.statuses.${name}`);
      const moveLead = (name: string) =>
        page.getByRole('button', { name: say('leads.moveTo', { state: status(name) }) }).click();

      await signIn(page, 'sales-rep', language);
      await page
        .getByRole('link', { name: say('shell.places.leads') })
        .first()
        .click();
      await accessible(page);
      await page
        .getByRole('button', { name: say('leads.create') })
        .first()
        .click();
      const form = page.getByRole('dialog');
      await form.getByRole('button', { name: say('leads.create') }).click();
      await expect(form.getByRole('alert')).toBeVisible();
      await accessible(page);
      await form.getByRole('textbox', { name: say('leads.fields.name') }).fill(`王 ${run}`);
      await form.getByRole('textbox', { name: say('leads.fields.company') }).fill(`华北 ${run}`);
      await form.getByRole('button', { name: say('leads.create') }).click();
      await expect(page.getByRole('heading', { level: 1, name: `王 ${run}` })).toBeVisible();

      await moveLead('ASSIGNED');
      const assign = page.getByRole('dialog');
      await assign.getByRole('combobox', { name: say('leads.fields.owner') }).click();
      await page.getByRole('option').first().click();
      await assign.getByRole('button', { name: say('leads.assign.action') }).click();
      await moveLead('WORKING');
      await moveLead('QUALIFIED');
      const convert = page.getByRole('dialog');
      await accessible(page);
      await convert.getByRole('button', { name: say('leads.convert.action'), exact: true }).click();
      await expect(page.getByText(say('leads.became.title'))).toBeVisible();
      await accessible(page);

      const became = page
        .getByRole('region', { name: say('record.related') })
        .or(page.getByRole('complementary', { name: say('record.related') }))
        .getByRole('link', { name: `华北 ${run}` });
      // Somebody has the customer's page open from now on and does not touch it.
      const customer = await page.context().newPage();
      await customer.goto((await became.first().getAttribute('href')) ?? '');
      await expect(customer.getByRole('heading', { level: 1, name: `华北 ${run}` })).toBeVisible();
      const segment = customer
        .getByRole('main')
        .getByRole('link', { name: `买家 ${run}` })
        .first();
      await expect(segment).toHaveCount(0);

      await became.last().click();
      await expect(page).toHaveURL(/\/deals\//);
      await page.getByRole('button', { name: say('deals.lines.add') }).click();
      await page.getByRole('textbox', { name: say('lines.description') }).fill(`泵 ${run}`);
      await page.getByRole('textbox', { name: say('lines.quantity') }).fill('3');
      await page.getByRole('textbox', { name: say('lines.unitPrice') }).fill('19.99');
      await page.getByRole('textbox', { name: say('lines.discount') }).fill('12.5');
      await expect(page.getByText(say('lines.totalOf', { amount: '¥52.47' }))).toBeVisible();
      await accessible(page);
      await page.getByRole('button', { name: say('deals.lines.save') }).click();
      await expect(page.getByRole('cell', { name: '¥52.47' }).last()).toBeVisible();

      await page.getByRole('button', { name: say('deals.close.WON.action') }).click();
      const win = page.getByRole('dialog');
      await accessible(page);
      await win.getByRole('button', { name: say('deals.close.WON.action') }).click();
      await page.getByRole('button', { name: say('orders.create') }).click();
      await page
        .getByRole('dialog')
        .getByRole('button', { name: say('orders.place') })
        .click();
      await expect(page).toHaveURL(/\/orders\//);
      await expect(page.getByRole('cell', { name: '¥52.47' }).last()).toBeVisible();
      await accessible(page);

      await expect(segment).toBeVisible();
      await expect(customer.getByText(say('timeline.events.order_placed')).first()).toBeVisible();
      await accessible(customer);
    });

    test('move a deal on the board by keys', async ({ page, baseURL }) => {
      const api = await partner(baseURL ?? '');
      const account = { kind: 'ORGANISATION', name: `企业 ${crypto.randomUUID().slice(0, 8)}` };
      const { id: accountId } = await create<{ id: string }>(api, '/api/accounts', account);
      const { id } = await until(
        () => api.post('/api/deals', { data: { accountId, name: account.name, amount: 1, currency: 'CNY' } }),
        (answer) => answer.status() === 201,
        20,
      ).then((answer) => json<{ id: string }>(answer, 201));
      await signIn(page, 'sales-rep', language);
      await page.goto(`/deals?q=${encodeURIComponent(account.name)}`);
      const columns = page.locator('[data-column]');
      await expect(columns.first()).toBeVisible();
      const card = columns.first().locator(`[data-card="${id}"]`);
      await expect(card).toBeVisible();
      await card.focus();
      await page.keyboard.press('Space');
      await page.keyboard.press('ArrowRight');
      await page.keyboard.press('Space');
      await expect(columns.nth(1).locator(`[data-card="${id}"]`)).toBeVisible();
      await accessible(page);
    });
  });
}
