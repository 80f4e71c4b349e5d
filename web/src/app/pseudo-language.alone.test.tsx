import { QueryClient } from '@tanstack/react-query';
import { createMemoryHistory, RouterProvider } from '@tanstack/react-router';
import { act, render, waitFor } from '@testing-library/react';
import i18next from 'i18next';
import { type Language, startLanguage } from '@/lib/language';
import { data, documentedApi, id } from '@/test/documented-api';
import { pseudo, pseudoCatalogue } from '@/test/pseudo';
import { http, HttpResponse, mockApi } from '@/test/server';
import { Providers } from './providers';
import { createAppRouter } from './router';

/** Its texts are all there from the start, and no page is to look for them. */
vi.mock('@/lib/language', async (original) => ({
  ...(await original<object>()),
  allTexts: () => Promise.resolve(),
}));

/** No language of ours: what Intl writes in it has no Latin letters, so that those that are left are from our sources. */
const nobodys = 'el' as Language;

const rights = (objects: string[]) => objects.flatMap((object) => [`${object}:read`, `${object}:write`]);
// prettier-ignore
const everything = rights([
  'accounts', 'contacts', 'interactions', 'leads', 'deals', 'products', 'orders', 'cases', 'campaigns',
  'segments', 'models', 'insights', 'users', 'teams', 'applications', 'pipelines', 'operations',
]);

mockApi(
  http.get('*/session', () => HttpResponse.json({ signedIn: true })),
  http.get('*/api/me', () =>
    HttpResponse.json({
      id,
      name: data,
      username: data,
      roles: ['admin'],
      rights: everything,
      teamIds: [id],
    }),
  ),
  ...documentedApi,
);

/** Names of things that are the same in all languages, and the languages' own names. */
const same = new Set(['Guanxi', 'English', 'CSV', 'kB', 'UTC']);

/** What machines call things: currencies, time zones, and the place of a name in a mail. */
const machines = /\b[A-Z]{3}\b|\b\w+\/[\w/+-]+|\{\{.*?\}\}/g;

/** What code shows as code is read by machines. */
const elsewhere = 'code, pre, kbd, style, script, [lang]:not(html)';
const attributes = ['aria-label', 'title', 'placeholder', 'alt', 'aria-description'];

function textsIn(root: Element): string[] {
  const found: string[] = [];
  const walk = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  for (let node = walk.nextNode(); node; node = walk.nextNode()) {
    if (!node.parentElement?.closest(elsewhere)) found.push(node.textContent ?? '');
  }
  for (const element of root.querySelectorAll(attributes.map((name) => `[${name}]`).join(','))) {
    if (element.closest(elsewhere)) continue;
    found.push(...attributes.flatMap((name) => element.getAttribute(name) ?? []));
  }
  return found;
}

/** Words that no catalogue has made: Latin letters without an accent, and Chinese ones outside of the name. */
function hardCoded(texts: string[]): string[] {
  const strange = texts.filter((text) => {
    const words = text.replaceAll(machines, '').match(/[A-Za-z]{2,}/g) ?? [];
    return words.some((word) => !same.has(word)) || /\p{Script=Han}/u.test(text.replaceAll(/关系|中文/g, ''));
  });
  return [...new Set(strange)];
}

const routes = Object.values(
  createAppRouter(new QueryClient()).routesByPath as Record<string, { fullPath: string }>,
).map(({ fullPath }) => fullPath);

async function settled(queries: QueryClient) {
  await waitFor(() => expect(queries.isFetching()).toBe(0), { timeout: 20_000 });
  await act(() => new Promise((done) => setTimeout(done, 50)));
}

async function shown(path: string) {
  const address = path.replace('$object', 'accounts').replaceAll(/\$\w+/g, id);
  const queries = new QueryClient({
    defaultOptions: { queries: { retry: false, refetchInterval: false, staleTime: Infinity } },
  });
  const router = createAppRouter(queries, createMemoryHistory({ initialEntries: [address] }));
  const page = render(
    <Providers queries={queries}>
      <RouterProvider router={router} />
    </Providers>,
  );
  const errors = vi.spyOn(console, 'warn').mockImplementation(() => undefined);
  await act(() => router.load());
  await settled(queries);
  const texts = [...textsIn(document.body), document.title];
  expect(errors.mock.calls.filter(([text]) => String(text).includes('Error in route'))).toEqual([]);
  page.unmount();
  queries.clear();
  return texts;
}

beforeAll(async () => {
  await startLanguage('en');
  i18next.addResourceBundle(nobodys, 'translation', await pseudoCatalogue());
  await i18next.changeLanguage(nobodys);
});

describe('a language that nobody speaks', () => {
  it('is longer, accented, and keeps arguments and plurals', () => {
    expect(pseudo('Save')).toBe('Šáṽé~~');
    expect(pseudo('{count, plural, one {# row} other {# rows}}')).toContain('ŕöŵ');
    expect(pseudo('{count, plural, one {# row} other {# rows}}')).toContain('count,plural');
    expect(pseudo('Open {name}')).toContain('{name}');
  });

  it('is never offered', async () => {
    const { languages } = await import('@/lib/language');
    expect(languages).not.toContain(nobodys);
  });

  it.each(routes)('leaves no text of %s to the sources', { timeout: 60_000 }, async (path) => {
    const texts = await shown(path);
    expect(hardCoded(texts)).toEqual([]);
    expect(texts.join(' ')).toMatch(/~/);
  });
});

describe('the reader of a page', () => {
  it('finds words in text and in attributes, and Chinese ones', () => {
    document.body.innerHTML =
      '<main><p>Šáṽé~~ 3</p><p>Hello</p><img alt="picture" /><code>curl</code><p>你好</p><p>▣▣▣</p></main>';
    expect(hardCoded(textsIn(document.body))).toEqual(['Hello', '你好', 'picture']);
    document.body.innerHTML = '';
  });
});
