import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { http, HttpResponse, may, mockApi } from '@/test/server';
import { show } from '@/test/render';
import { RegistryProvider } from '../panel/registry';
import { EmptyList } from './empty-list';

const server = mockApi();
const texts = {
  title: 'accounts.title',
  find: 'accounts.find',
  empty: 'accounts.empty',
  emptyText: 'accounts.emptyText',
};

const list = (name: 'accounts' | 'deals') => (
  <RegistryProvider value={{ objects: {}, kinds: {}, articleOf: (page) => `about${page.replace('/', '-')}` }}>
    <EmptyList object={{ name, texts }} action={<button>New</button>} />
  </RegistryProvider>
);

describe('an empty list', () => {
  it('leads to its article, and to the import for who may', async () => {
    const { router } = await show(list('accounts'));
    const link = await screen.findByRole('link', { name: 'Import' });
    expect(link).toHaveAttribute('href', '/imports?object=accounts');
    expect(screen.getByRole('button', { name: 'New' })).toBeVisible();
    expect(screen.queryByText(/An administrator can grant/)).toBeNull();
    await userEvent.click(screen.getByRole('button', { name: 'How this works' }));
    expect(router.state.location.search).toEqual({ panel: 'help:about-accounts' });
  });

  it.each([
    ['en', /An administrator can grant it/, 'Import'],
    ['zh-CN', /管理员/, '导入'],
  ] as const)('says who can help where nothing may be made, in %s', async (language, said, way) => {
    server.use(may('accounts:read'));
    await show(list('accounts'), language);
    expect(await screen.findByText(said)).toBeVisible();
    expect(screen.queryByRole('link', { name: way })).toBeNull();
  });

  it('offers no import of what has none', async () => {
    server.use(http.get('*/api/me', () => HttpResponse.json({ rights: ['deals:write'] })));
    const { queries } = await show(list('deals'));
    await waitFor(() => expect(queries.getQueryData(['profile'])).toBeDefined());
    expect(screen.queryByRole('link', { name: 'Import' })).toBeNull();
  });
});
