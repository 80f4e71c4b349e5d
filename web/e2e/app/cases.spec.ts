import { expect, type Locator, test } from '@playwright/test';
import { create, json, partner, until } from '../partner';
import { accessible, signIn } from '../person';
import { languages, words } from '../texts';

interface Opened {
  id: string;
  number: string;
}

for (const language of languages) {
  const say = words(language);

  test(`a case is taken, answered and resolved in ${language}`, async ({ page, baseURL }) => {
    const run = crypto.randomUUID().slice(0, 8);
    const api = await partner(baseURL ?? '');
    const account = await create<{ id: string }>(api, '/api/accounts', {
      kind: 'ORGANISATION',
      name: `工单客户 ${run}`,
    });
    const opened = await until(
      () =>
        api.post('/api/cases', {
          data: {
            subject: `打印机 ${run}`,
            type: 'INCIDENT',
            channel: 'WEB',
            priority: 'URGENT',
            accountId: account.id,
          },
          headers: { 'Idempotency-Key': crypto.randomUUID() },
        }),
      (answer) => answer.status() === 201,
      30,
    );
    const one = await json<Opened>(opened, 201);
    const customerSays = (body: string) =>
      create(api, `/api/cases/${one.id}/messages`, { kind: 'CUSTOMER_MESSAGE', body });
    await customerSays(`冒烟 ${run}`);

    await signIn(page, 'support-agent', language);
    await page
      .getByRole('link', { name: say('shell.places.cases') })
      .first()
      .click();
    await page.getByRole('link', { name: new RegExp(`^${say('cases.queues.unassigned')}`) }).click();
    await expect(page).toHaveURL(/assigned/);
    await page.getByRole('textbox', { name: say('cases.find') }).fill(run);
    const row = page.getByRole('link', { name: `打印机 ${run}` });
    await expect(row).toBeVisible();
    await accessible(page);
    await row.click();

    await expect(page.getByRole('heading', { level: 1, name: `打印机 ${run}` })).toBeVisible();
    await expect(page.getByText(`冒烟 ${run}`)).toBeVisible();
    await accessible(page);
    await expect(page.getByRole('button', { name: say('cases.assignToMe') })).toBeVisible();
    await page.keyboard.press('a');
    await expect(page.getByRole('button', { name: say('cases.assignToMe') })).toHaveCount(0);

    const write = async (mode: 'reply' | 'note', text: string) => {
      await page.keyboard.press(mode === 'reply' ? 'r' : 'n');
      await page.getByRole('textbox', { name: say(`cases.composer.${mode}`) }).fill(text);
    };
    const message = (text: string): Locator => page.getByRole('listitem').filter({ hasText: text });
    await write('note', `内部 ${run}`);
    await accessible(page);
    await page.keyboard.press('Control+Enter');
    await expect(message(`内部 ${run}`)).toContainText(say('cases.messages.INTERNAL_NOTE'));
    await page.getByRole('heading', { level: 1 }).click();

    await write('reply', `什么型号？ ${run}`);
    await page.getByRole('combobox', { name: say('cases.composer.thenLabel') }).click();
    await page.getByRole('option', { name: say('cases.composer.then.PENDING_CUSTOMER') }).click();
    await page.getByRole('button', { name: say('cases.composer.send.PENDING_CUSTOMER') }).click();
    await expect(message(`什么型号？ ${run}`)).toContainText(say('cases.messages.PUBLIC_REPLY'));
    const path = page.getByRole('list', { name: say('cases.path') });
    const state = (name: string) => path.getByText(say(`caseStates.${name}`), { exact: true });
    await expect(state('PENDING_CUSTOMER')).toHaveAttribute('aria-current', 'step');

    await customerSays(`X200 ${run}`);
    await expect(message(`X200 ${run}`)).toBeVisible();
    await expect(state('OPEN')).toHaveAttribute('aria-current', 'step');

    await path
      .getByRole('button', { name: say('cases.moveTo', { state: say('caseStates.RESOLVED') }) })
      .click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('button', { name: say('cases.moves.RESOLVED') }).click();
    await expect(dialog.getByText(say('cases.form.resolutionMissing'))).toBeVisible();
    await accessible(page);
    await dialog.getByRole('textbox', { name: say('cases.fields.resolution') }).fill(`更换电源 ${run}`);
    await dialog.getByRole('button', { name: say('cases.moves.RESOLVED') }).click();
    await expect(state('RESOLVED')).toHaveAttribute('aria-current', 'step');
    await expect(page.locator('#main').getByText(`更换电源 ${run}`)).toBeVisible();
    await accessible(page);

    await path.getByRole('button', { name: say('cases.moveTo', { state: say('caseStates.OPEN') }) }).click();
    await expect(state('OPEN')).toHaveAttribute('aria-current', 'step');
    await page.setViewportSize({ width: 360, height: 740 });
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    expect(overflow).toBeLessThanOrEqual(0);
    await accessible(page);
  });
}
