import { expect, type Page, test } from '@playwright/test';
import { partner } from '../partner';
import { signIn } from '../person';
import { languages, words } from '../texts';

async function nameOf(page: Page): Promise<string> {
  const session = (await (await page.request.get('/session')).json()) as { user: { name: string } };
  return session.user.name;
}

for (const language of languages) {
  const say = words(language);

  const leave = async (page: Page) => {
    const name = await nameOf(page);
    await page.goto('/');
    await page.getByRole('button', { name: say('shell.userMenu', { name }) }).click();
    await page.getByRole('menuitem', { name: say('shell.signOut') }).click();
    await expect(page.getByRole('button', { name: say('welcome.signIn') })).toBeVisible();
  };

  test(`who signs in beside somebody's open page does not act through it in ${language}`, async ({
    context,
    baseURL,
  }) => {
    const name = `旁边 ${crypto.randomUUID().slice(0, 8)}`;
    const api = await partner(baseURL ?? '');
    const made = async () =>
      (
        (await (await api.get('/api/accounts', { params: { filter: `name=='${name}'` } })).json()) as {
          items: unknown[];
        }
      ).items.length;
    const page = await context.newPage();
    await signIn(page, 'sales-rep', language);
    await page.goto('/accounts');
    await page.getByRole('button', { name: say('accounts.create') }).click();
    const form = page.getByRole('dialog');
    await form.getByRole('textbox', { name: say('accounts.fields.name') }).fill(name);
    const create = form.getByRole('button', { name: say('accounts.create') });

    const beside = await context.newPage();
    await leave(beside);
    await signIn(beside, 'sales-manager', language);
    await create.click();
    await expect(form.getByRole('alert')).toContainText(say('states.signedOut.title'));
    await expect(page.getByText(say('system.other', { name: await nameOf(beside) }))).toBeVisible();
    expect(await made()).toBe(0);

    await leave(beside);
    await signIn(beside, 'sales-rep', language);
    await create.click();
    await expect(page.getByRole('heading', { level: 1, name })).toBeVisible();
    expect(await made()).toBe(1);
  });
}
