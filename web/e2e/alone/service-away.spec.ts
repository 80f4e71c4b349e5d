import { type Browser, expect, type Page, test } from '@playwright/test';
import { create, json, partner } from '../partner';
import { accessible, signIn, waiting } from '../person';
import { isOurs, kill, startAgain } from '../platform';
import { type Language, languages, words } from '../texts';

const part = 'analytics-service';

interface Seen {
  language: Language;
  say: ReturnType<typeof words>;
  page: Page;
}

/** The state bar's sentence up to the moment that it names. */
function begins(say: Seen['say'], key: string): string {
  return say(key, { part: say(`system.parts.${part}`), since: '@' }).split('@')[0] as string;
}

async function enter(browser: Browser, baseURL: string | undefined, language: Language): Promise<Seen> {
  const context = await browser.newContext({ baseURL, reducedMotion: 'reduce', locale: 'en' });
  const page = await context.newPage();
  await signIn(page, 'marketer', language);
  return { language, say: words(language), page };
}

const barOf = ({ page, say }: Seen) => page.getByRole('status', { name: say('system.title') });

const go = ({ page, say }: Seen, place: string) =>
  page
    .getByRole('link', { name: say(`shell.places.${place}`), exact: true })
    .first()
    .click();

test('without analytics all else works, the stale says since when, and all recovers by itself', async ({
  browser,
  baseURL,
}) => {
  test.skip(!isOurs(part), 'the platform under test was not started from this checkout');
  test.setTimeout(600_000);
  const run = crypto.randomUUID().slice(0, 8);
  const api = await partner(baseURL ?? '');
  const account = await create<{ id: string }>(api, '/api/accounts', {
    kind: 'ORGANISATION',
    name: `分析停止 ${run}`,
  });
  await create(api, '/api/segments', {
    name: `分析停止 ${run}`,
    rule: { field: 'account.name', op: 'contains', value: run },
  });
  const people = await Promise.all(languages.map((language) => enter(browser, baseURL, language)));
  for (const seen of people) {
    await expect(barOf(seen)).toBeEmpty();
    await expect(seen.page.locator(waiting)).toHaveCount(0);
    await go(seen, 'segments');
    await expect(seen.page.getByRole('link', { name: `分析停止 ${run}` })).toBeVisible();
  }

  kill(part);
  try {
    for (const seen of people) {
      const { page, say } = seen;
      const main = page.locator('#main');
      const bar = barOf(seen);
      await expect(bar).toContainText(begins(say, 'system.states.DOWN'), { timeout: 60_000 });

      await go(seen, 'home');
      await expect(
        main.getByText(say('states.stale', { moment: '@' }).split('@')[1] as string).first(),
      ).toBeVisible();
      await expect(main.getByText(say('home.tiles.running.definition'))).toBeVisible();

      await go(seen, 'segments');
      await expect(page.getByRole('link', { name: `分析停止 ${run}` })).toBeVisible();
      await expect(bar).toContainText(say('system.shownFrom', { moment: '@' }).split('@')[0] as string);
      await accessible(page);

      await go(seen, 'rfm');
      const title = say('states.away.title', { part: say(`system.parts.${part}`) });
      const old = main.getByText(say('states.stale', { moment: '@' }).split('@')[1] as string);
      await expect(main.getByText(title).or(old).first()).toBeVisible();
      await expect(page.locator(waiting)).toHaveCount(0);
      await accessible(page);
    }

    await create(api, '/api/contacts', {
      lastName: `王 ${run}`,
      accounts: [{ accountId: account.id, primary: true }],
    });
    for (const { page, say } of people) {
      await page.goto(`/accounts/${account.id}`);
      await expect(page.getByRole('heading', { level: 1, name: `分析停止 ${run}` })).toBeVisible();
      await expect(page.getByText(`王 ${run}`).first()).toBeVisible();
      const related = page.getByRole('complementary', { name: say('record.related') });
      await expect(related.getByRole('alert').first()).toBeVisible();
      await expect(page.locator(waiting)).toHaveCount(0);
    }
  } finally {
    await startAgain();
  }

  for (const seen of people) {
    const related = seen.page.getByRole('complementary', { name: seen.say('record.related') });
    await expect(related.getByRole('alert')).toHaveCount(0, { timeout: 90_000 });
    await expect(barOf(seen)).toBeEmpty({ timeout: 90_000 });
  }
  expect(await json(await api.get('/api/system'))).toMatchObject({ troubles: [] });
});
