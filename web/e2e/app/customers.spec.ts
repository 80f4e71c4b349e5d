import { expect, test } from '@playwright/test';
import { create, importFile, json, partner, until } from '../partner';
import { accessible, signIn } from '../person';
import { languages, words } from '../texts';
import { valueModel } from '../value-model';

interface Insight {
  segments: { segmentId: string }[];
  value: {
    expectedOrders: number;
    expectedValue: number;
    currency: string;
    months: number;
    probabilityActive: number;
    modelVersion: number;
    /** Of a model of an earlier day. */
    asOfDay?: string | null;
  } | null;
}

/** The day so many days before another one. */
const before = (day: string, days: number) =>
  new Date(Date.parse(day) - days * 86_400_000).toISOString().slice(0, 10);

const dayIn = (language: string, day: string | null | undefined) =>
  day
    ? new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeZone: 'UTC' }).format(new Date(day))
    : '';

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

    test('that were imported tell of their orders, segments and value', async ({ page, baseURL }) => {
      test.setTimeout(15 * 60_000); // a platform without a model gets one first
      const run = crypto.randomUUID().slice(0, 8);
      const name = `导入客户 ${run}`;
      const api = await partner(baseURL ?? '');
      // what is ordered later tells a model of an earlier day nothing
      const { currency, observationEnd } = await valueModel(api);
      const segment = await create<{ id: string }>(api, '/api/segments', {
        name: `常客 ${run}`,
        rule: {
          and: [
            { field: 'account.name', op: 'contains', value: run },
            { field: 'orders.count', op: 'ge', value: 2 },
          ],
        },
      });
      const accounts = `externalId,kind,name\n${run},ORGANISATION,${name}\n`;
      const orders = [
        'externalId,accountExternalId,placedOn,items,amount,currency',
        `${run}-1,${run},${before(observationEnd, 40)},1,1200.00,${currency}`,
        `${run}-2,${run},${before(observationEnd, 3)},2,1350.00,${currency}`,
      ].join('\n');
      const imported = { state: 'COMPLETED', failed: 0 };
      expect(await importFile(api, 'accounts', `${run}.csv`, accounts, 'e2e-app')).toMatchObject(imported);
      const { items } = await json<{ items: { id: string }[] }>(
        await api.get(`/api/accounts?filter=${encodeURIComponent(`name=="${name}"`)}`),
      );
      const id = items[0]?.id ?? '';
      const insight = async () => {
        const answer = await api.get(`/api/insights/accounts/${id}`);
        return answer.status() === 404 ? undefined : json<Insight>(answer);
      };
      // Analytics has heard of the account before, so that it is an order that lets it into the segment.
      await until(insight, (found) => found !== undefined, 120);
      expect(await importFile(api, 'orders', `${run}.csv`, orders, 'e2e-app')).toMatchObject(imported);
      const known = await until(
        insight,
        (found) => Boolean(found?.value && found.segments.some(({ segmentId }) => segmentId === segment.id)),
        120,
      );
      const { value } = known ?? {};
      if (!value) throw new Error('No value');

      await signIn(page, 'sales-manager', language);
      await page.goto(`/accounts/${id}`);
      await expect(page.getByRole('heading', { level: 1, name })).toBeVisible();
      const block = (title: string) =>
        page
          .locator('section')
          .filter({ has: page.getByRole('heading', { level: 2, name: say(title), exact: true }) });
      const figure = (key: string) =>
        page
          .locator('dl > div')
          .filter({ has: page.getByText(say(key), { exact: true }) })
          .getByRole('definition');
      const number = (amount: number, options: Intl.NumberFormatOptions) =>
        new Intl.NumberFormat(language, options).format(amount);
      await expect(figure('insights.facts.orders')).toHaveText('2');
      await expect(
        block('timeline.latest').getByText(say('timeline.events.order_placed')).first(),
      ).toBeVisible();

      const worth = block('insights.value.title');
      await expect(worth).toContainText(
        number(value.expectedValue, {
          style: 'currency',
          currency: value.currency,
          currencyDisplay: value.currency === 'CNY' ? 'narrowSymbol' : 'symbol',
        }),
      );
      const months = { months: value.months, day: dayIn(language, value.asOfDay) };
      const ofDay = value.asOfDay ? 'Day' : '';
      await expect(worth).toContainText(say(`insights.value.words${ofDay}`, months));
      await expect(figure('insights.value.orders')).toHaveText(
        number(value.expectedOrders, { minimumFractionDigits: 2, maximumFractionDigits: 2 }),
      );
      await expect(figure('insights.value.active')).toHaveText(
        number(value.probabilityActive, { style: 'percent' }),
      );
      await expect(worth.getByText(say('insights.model', { version: value.modelVersion }))).toContainText(
        say('states.asOf', { moment: '' }).trim(),
      );

      const membership = block('segments.title')
        .getByRole('listitem')
        .filter({ hasText: `常客 ${run}` });
      await expect(membership.getByRole('link')).toHaveAttribute('href', `/segments/${segment.id}`);
      const condition = say('segments.says.ge', { field: say('segments.fields.orders_count'), value: '2' });
      await expect(membership).toContainText(say('segments.reason.holds', { condition, actual: '2' }));
      await expect(membership).toContainText(
        say('segments.causes.EVENT', { event: say('timeline.events.order_placed') }),
      );
      await accessible(page);
      await worth
        .getByRole('button', { name: say('actions.whyOf', { what: say('insights.value.title') }) })
        .click();
      const total = say(`insights.value.total${ofDay}`, months);
      await expect(page.getByRole('rowheader', { name: total, exact: true })).toBeVisible();
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
