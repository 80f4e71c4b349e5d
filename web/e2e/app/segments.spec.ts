import { expect, test } from '@playwright/test';
import { create, partner, until } from '../partner';
import { accessible, signIn } from '../person';
import { languages, words } from '../texts';

for (const language of languages) {
  const say = words(language);

  test(`builds a segment, counts it live and says why in ${language}`, async ({ page, baseURL }) => {
    const run = crypto.randomUUID().slice(0, 8);
    const api = await partner(baseURL ?? '');
    const { id } = await create<{ id: string }>(api, '/api/accounts', {
      kind: 'ORGANISATION',
      name: `分群 ${run}`,
    });

    await signIn(page, 'marketer', language);
    await page
      .getByRole('link', { name: say('shell.places.segments') })
      .first()
      .click();
    await page.getByRole('link', { name: say('segments.create') }).click();
    await page.getByRole('textbox', { name: say('segments.name') }).fill(`分群 ${run}`);
    await page.getByRole('button', { name: say('segments.addCondition'), exact: true }).click();
    await page.getByRole('menuitem', { name: say('segments.fields.account_name'), exact: true }).click();
    await page.getByRole('combobox', { name: say('segments.operator') }).click();
    await page.getByRole('option', { name: say('segments.ops.contains'), exact: true }).click();
    await page.getByRole('textbox', { name: say('segments.value') }).fill(`分群 ${run}`);
    await expect(page.getByRole('complementary').getByRole('link', { name: `分群 ${run}` })).toBeVisible();
    await accessible(page);

    await page.getByRole('button', { name: say('segments.addGroup') }).click();
    // The inner group's own button comes first.
    await page
      .getByRole('button', { name: say('segments.addCondition'), exact: true })
      .first()
      .click();
    await page.getByRole('menuitem', { name: say('segments.fields.orders_lastAt'), exact: true }).click();
    await expect(page.getByRole('combobox', { name: say('segments.unit') })).toBeVisible();
    await page.getByRole('button', { name: say('segments.save') }).click();
    await expect(page.getByRole('heading', { level: 1, name: `分群 ${run}` })).toBeVisible();
    await expect(page.getByText(say('segments.noMembers'))).toBeVisible();

    await until(
      () =>
        api.post('/api/orders', {
          data: {
            accountId: id,
            currency: 'CNY',
            lines: [{ description: '主轴', quantity: 1, unitPrice: 100 }],
          },
          headers: { 'Idempotency-Key': crypto.randomUUID() },
        }),
      (answer) => answer.status() === 201,
      30,
    );
    const here = page
      .getByRole('main')
      .getByRole('link', { name: `分群 ${run}` })
      .first();
    await expect(here).toBeVisible({ timeout: 20_000 });
    await page
      .getByRole('button', { name: say('actions.whyOf', { what: `分群 ${run}` }) })
      .first()
      .click();
    const side = page.getByRole('dialog', { name: say('panel.title') });
    const cause = say('segments.causes.EVENT', { event: say('timeline.events.order_placed') });
    await expect(side.getByText(cause)).toBeVisible();
    await accessible(page);
    await page.reload();
    await expect(side.getByText(cause)).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(side).toBeHidden();

    await page.getByRole('tab', { name: say('segments.tabs.history') }).click();
    await expect(page.getByRole('listitem').getByText(say('segments.changes.ENTERED'))).toBeVisible();
    await page
      .getByRole('button', { name: say('actions.whyOf', { what: `分群 ${run}` }) })
      .first()
      .click();
    await expect(side.getByText(cause)).toBeVisible();
    await accessible(page);
    await page.keyboard.press('Escape');
    await expect(side).toBeHidden();
    await here.click();
    await expect(page.getByText(say('timeline.events.order_placed')).first()).toBeVisible();
    await expect(here).toBeVisible();
    await accessible(page);
  });

  test(`the RFM grid and the value model are readable in ${language}`, async ({ page }) => {
    await signIn(page, 'analyst', language);
    for (const place of ['rfm', 'customerValue']) {
      await page
        .getByRole('link', { name: say(`shell.places.${place}`) })
        .first()
        .click();
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      await accessible(page);
    }
    await page.setViewportSize({ width: 360, height: 740 });
    await expect(page.getByRole('navigation', { name: say('shell.navigation') }).last()).toBeVisible();
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    expect(overflow).toBeLessThanOrEqual(0);
  });
}
