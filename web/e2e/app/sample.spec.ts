import { expect, test } from '@playwright/test';
import { create, json, partner, until } from '../partner';
import { accessible, signIn } from '../person';
import { languages, words } from '../texts';

const ours = { filter: 'source==guanxi-sample', limit: 50 };

interface Rows {
  items: { id: string }[];
}

test.describe.configure({ mode: 'serial' }); // all see the same sample

for (const language of languages) {
  const say = words(language);

  test(`loads the sample data from the first steps and removes it again in ${language}`, async ({
    page,
    baseURL,
  }) => {
    const run = crypto.randomUUID().slice(0, 8);
    const api = await partner(baseURL ?? '');
    const password = `sample ${run}`;
    await create(api, '/api/users', {
      username: `sample-${run}`,
      name: `样本 ${run}`,
      roles: ['sales-rep'],
      password,
    });
    const sample = async () => (await json<Rows>(await api.get('/api/accounts', { params: ours }))).items;
    expect(await sample()).toEqual([]);

    await signIn(page, `sample-${run}`, language, password);
    const steps = page.getByRole('region', { name: say('steps.title') });
    await steps.getByRole('button', { name: say('sample.load') }).click();
    await expect(steps.getByText(say('sample.there'))).toBeVisible({ timeout: 60_000 });
    await accessible(page);
    await until(sample, (items) => items.length === 20, 30);
    await expect(
      steps
        .getByRole('listitem')
        .filter({ hasText: say('steps.all.importCustomers.title') })
        .getByLabel(say('steps.open')),
    ).toBeVisible();

    await page.goto('/contacts?q=林若溪');
    await expect(page.getByText('lin.ruoxi@qinghe.example').first()).toBeVisible({ timeout: 30_000 });

    await page.goto('/imports');
    await expect(page.getByText(say('sample.there'))).toBeVisible();
    await accessible(page);
    await page.getByRole('button', { name: say('sample.remove') }).click();
    await expect(page.getByText(say('sample.gone'))).toBeVisible({ timeout: 60_000 });
    await expect(page.getByRole('button', { name: say('sample.load') })).toBeEnabled();
    await accessible(page);
    await until(sample, (items) => items.length === 0, 30);
  });
}
