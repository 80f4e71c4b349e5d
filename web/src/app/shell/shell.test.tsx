import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { http, HttpResponse, mockApi } from '@/test/server';
import { showPage } from '@/test/render';
import { closeOverlay } from './overlays';
import { placesFor } from './places-of-mine';

const me = {
  id: 'p1',
  name: 'Lin',
  username: 'lin',
  roles: ['sales-rep'],
  rights: [
    'accounts:read',
    'accounts:write',
    'deals:read',
    'deals:write',
    'leads:read',
    'interactions:write',
  ],
};
const preferences = {
  language: null,
  timeZone: null,
  theme: 'AUTO',
  density: 'NORMAL',
  favourites: [],
  gainColour: 'AUTO',
  shortcuts: { enabled: true, map: {} as Record<string, string> },
  checklist: { done: [] as string[], dismissed: false },
  version: 0,
};
let kept = { ...preferences };
let jobs: unknown[] = [];

mockApi(
  http.get('*/session', () => HttpResponse.json({ signedIn: true, user: me })),
  http.get('*/api/me', () => HttpResponse.json(me)),
  http.get('*/api/me/preferences', () => HttpResponse.json(kept, { headers: { ETag: `"${kept.version}"` } })),
  http.patch('*/api/me/preferences', async ({ request }) => {
    kept = { ...kept, ...((await request.json()) as Partial<typeof kept>), version: kept.version + 1 };
    return HttpResponse.json(kept, { headers: { ETag: `"${kept.version}"` } });
  }),
  http.get('*/api/notifications/count', () => HttpResponse.json({ count: 0, capped: false })),
  http.get('*/api/accounts/imports', () => HttpResponse.json({ items: jobs, next: null })),
  http.get('*/api/accounts/activity', () => HttpResponse.json({ items: [], next: null })),
  http.get('*/api/accounts/a1', () =>
    HttpResponse.json(
      { id: 'a1', name: 'Acme', kind: 'ORGANISATION', externalKeys: [], version: 1 },
      { headers: { etag: '"1"' } },
    ),
  ),
  http.get('*/api/accounts/a1/timeline', () => HttpResponse.json({ items: [], next: null })),
  http.get('*/api/insights/accounts/a1', () => new HttpResponse(null, { status: 404 })),
  http.get('*/api/deals/count', () => HttpResponse.json({ count: 1, capped: false })),
  http.get('*/api/:object/count', () => HttpResponse.json({ count: 0, capped: false })),
  http.get('*/api/accounts', () =>
    HttpResponse.json({ items: [{ id: 'a1', name: 'Acme', kind: 'ORGANISATION' }], next: null }),
  ),
  http.get('*/api/:object', () => HttpResponse.json({ items: [], next: null })),
);

beforeEach(() => {
  kept = { ...preferences };
  jobs = [];
  localStorage.clear();
  closeOverlay();
});

async function at(path: string, language: 'en' | 'zh-CN' = 'en') {
  const user = userEvent.setup();
  const page = await showPage(path, language);
  await screen.findByRole('heading', { level: 1 });
  return { user, ...page };
}

describe('the places of the frame', () => {
  it("stand in the order of the work of one's role", () => {
    const firsts = (role: string) =>
      placesFor({ roles: [role], rights: [] })
        .slice(0, 3)
        .map(({ to }) => to);
    expect(firsts('sales-rep')).toEqual(['/', '/accounts', '/leads']);
    expect(firsts('support-agent')).toEqual(['/', '/cases', '/accounts']);
    expect(firsts('marketer')).toEqual(['/', '/segments', '/campaigns']);
  });

  it('are only those one may go to', () => {
    const all = (rights: string[]) => placesFor({ roles: ['admin'], rights }).map(({ to }) => to);
    expect(all([])).not.toContain('/operations');
    expect(all(['operations:read'])).toContain('/operations');
  });
});

describe('the frame', () => {
  it('opens the palette with Ctrl K and gives the focus back', async () => {
    const { user } = await at('/leads');
    await user.keyboard('{Control>}k{/Control}');
    const dialog = await screen.findByRole('dialog', { name: 'Search or do something' });
    expect(within(dialog).getByRole('combobox')).toBeInTheDocument();
    await user.keyboard('{Escape}');
    await waitFor(() => expect(screen.queryByRole('dialog')).not.toBeInTheDocument());
  });

  it('keeps what is typed right after Ctrl K for the palette, and lets it act on nothing', async () => {
    const { user } = await at('/accounts');
    await screen.findByRole('grid');
    await user.keyboard('{Control>}k{/Control}create deaa{Backspace}l');
    const dialog = await screen.findByRole('dialog', { name: 'Search or do something' });
    expect(within(dialog).getByRole('combobox')).toHaveValue('create deal');
    expect(screen.queryByRole('dialog', { name: 'New customer' })).not.toBeInTheDocument();
    await waitFor(() => expect(within(dialog).getByRole('combobox')).toHaveFocus());
    await user.keyboard(' x');
    expect(within(dialog).getByRole('combobox')).toHaveValue('create deal x');
  });

  it('sends a form with Ctrl Enter, but not while an input method composes', async () => {
    await at('/leads');
    const sent = vi.fn((event: Event) => event.preventDefault());
    const form = document.body.appendChild(document.createElement('form'));
    form.addEventListener('submit', sent);
    fireEvent.keyDown(form, { key: 'Enter', ctrlKey: true, isComposing: true });
    expect(sent).not.toHaveBeenCalled();
    fireEvent.keyDown(form, { key: 'Enter', ctrlKey: true });
    expect(sent).toHaveBeenCalledOnce();
    form.remove();
  });

  it('goes to places with G and a letter, also with another one that was chosen', async () => {
    kept = { ...preferences, shortcuts: { enabled: true, map: { 'go:/leads': 'g y' } } };
    const { user, router } = await at('/accounts');
    await user.keyboard('gy');
    await waitFor(() => expect(router.state.location.pathname).toBe('/leads'));
    await user.keyboard('gd');
    await waitFor(() => expect(router.state.location.pathname).toBe('/deals'));
  });

  it('shows the keys on ?, and which of them work here', async () => {
    const { user } = await at('/accounts');
    await screen.findByRole('grid');
    await user.keyboard('?');
    const sheet = await screen.findByRole('dialog', { name: 'Keys' });
    const search = within(sheet).getByText('Search in the list').closest('li');
    expect(search).toHaveTextContent('works on this page');
    expect(within(sheet).getByText('Reply').closest('li')).not.toHaveTextContent('works on this page');
    await user.type(within(sheet).getByRole('textbox', { name: 'Find a key' }), 'reply');
    expect(within(sheet).queryByText('Search in the list')).not.toBeInTheDocument();
    expect(within(sheet).getByText('Reply')).toBeInTheDocument();
  });

  it('leaves single keys alone when they are switched off', async () => {
    kept = { ...preferences, shortcuts: { enabled: false, map: {} } };
    const { user, router } = await at('/accounts');
    await user.keyboard('?');
    await user.keyboard('gd');
    expect(router.state.location.pathname).toBe('/accounts');
    expect(screen.queryByRole('dialog')).not.toBeInTheDocument();
  });

  it('makes something new of the kind of the page with C', async () => {
    const { user } = await at('/deals');
    await user.keyboard('c');
    expect(await screen.findByRole('dialog', { name: 'New deal' })).toBeInTheDocument();
  });

  it('logs an activity with C among the activities', async () => {
    const { user } = await at('/interactions');
    await user.keyboard('c');
    expect(await screen.findByRole('dialog', { name: 'Log an activity' })).toBeInTheDocument();
  });

  it('keeps what was looked at in the rail, and what was marked above it', async () => {
    const { user } = await at('/accounts/a1');
    const recent = await screen.findByRole('list', { name: 'Recent' });
    expect(within(recent).getByRole('link', { name: 'Acme' })).toHaveAttribute('href', '/accounts/a1');
    await user.click(screen.getByRole('button', { name: 'Add to favourites' }));
    const favourites = await screen.findByRole('list', { name: 'Favourites' });
    expect(within(favourites).getByRole('link', { name: 'Acme' })).toBeInTheDocument();
    expect(screen.queryByRole('list', { name: 'Recent' })).not.toBeInTheDocument();
  });

  it('opens the article for the page, in the language of the reader', async () => {
    const { user, router } = await at('/deals', 'zh-CN');
    await user.click(screen.getByRole('button', { name: '本页帮助' }));
    expect(await screen.findByRole('heading', { level: 2, name: '商机' })).toBeInTheDocument();
    expect(router.state.location.search).toMatchObject({ panel: 'help:deals' });
    await user.click(within(screen.getByRole('article')).getByRole('link', { name: '订单' }));
    expect(await screen.findByRole('heading', { level: 2, name: '订单' })).toBeInTheDocument();
    await user.type(screen.getByRole('searchbox', { name: '搜索帮助' }), '保存视图');
    expect(await screen.findByRole('button', { name: '已存视图' })).toBeInTheDocument();
  });

  it.each([
    ['en', 'English · Language'],
    ['zh-CN', '中文 · 语言'],
  ] as const)('calls the button of the languages by what it shows (%s)', async (language, name) => {
    await at('/leads', language);
    expect(screen.getByRole('button', { name })).toHaveTextContent(name.split(' ')[0] ?? '');
  });

  it('tells what runs on the server', async () => {
    jobs = [
      {
        id: 'j1',
        object: 'ACCOUNT',
        fileName: 'customers.csv',
        source: 'csv',
        state: 'RUNNING',
        rows: 200,
        done: 50,
        waiting: 0,
        created: 50,
        changed: 0,
        unchanged: 0,
        failed: 0,
        ignoredColumns: [],
        undo: { removed: 0, restored: 0, kept: 0 },
        createdBy: 'p1',
        createdAt: '2026-03-01T11:00:00Z',
      },
    ];
    jobs.push({ ...(jobs[0] as object), id: 'j2', fileName: 'of-somebody-else.csv', createdBy: 'p2' });
    const { user } = await at('/leads');
    await user.click(await screen.findByRole('button', { name: '1 job runs' }));
    const list = await screen.findByRole('dialog', { name: 'Jobs' });
    expect(await within(list).findByText('50 of 200')).toBeInTheDocument();
    expect(within(list).getByRole('link', { name: /customers\.csv/ })).toHaveAttribute(
      'href',
      '/imports/accounts/j1',
    );
  });

  it('has first steps that tick themselves off and can be put away', async () => {
    const { user } = await at('/');
    const steps = await screen.findByRole('region', { name: 'First steps' });
    expect(await within(steps).findByText('1 of 5')).toBeInTheDocument();
    await waitFor(() => expect(kept.checklist.done).toEqual(['firstDeal']));
    expect(within(steps).getByRole('link', { name: 'Import' })).toHaveAttribute('href', '/imports');
    await user.click(within(steps).getByRole('button', { name: 'Open palette' }));
    await waitFor(() => expect(kept.checklist.done).toContain('palette'));
    await user.keyboard('{Escape}');
    await user.click(await screen.findByRole('button', { name: 'Put away' }));
    await waitFor(() => expect(kept.checklist.dismissed).toBe(true));
    expect(screen.queryByRole('region', { name: 'First steps' })).not.toBeInTheDocument();
  });
});
