import { fireEvent, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { IconBuilding } from '@tabler/icons-react';
import { show } from '@/test/render';
import { http, HttpResponse, mockApi } from '@/test/server';
import type { ObjectDescription } from '../object/object';
import { RecordLink } from './record-link';
import { type KnownObject, RegistryProvider } from './registry';
import { SidePanel } from './side-panel';

const object = {
  name: 'accounts',
  icon: IconBuilding,
  texts: { title: 'a', find: 'b', empty: 'c', emptyText: 'd' },
  sort: 'name',
  fields: [
    { id: 'region', label: 'accounts.fields.region', type: 'text', fact: true },
    {
      id: 'parentId',
      label: 'accounts.fields.owner',
      type: 'record',
      of: 'accounts',
      nameIn: 'parent',
      fact: true,
    },
  ],
} as ObjectDescription<never>;

const known: KnownObject = { icon: IconBuilding, load: async () => object };

mockApi(
  http.get('*/api/accounts/:id', ({ params }) =>
    HttpResponse.json({
      id: params.id,
      name: `Company ${params.id}`,
      region: 'North',
      parentId: '2',
      parent: 'Parent',
      version: 0,
    }),
  ),
);

async function open() {
  const user = userEvent.setup();
  const { router } = await show(
    <RegistryProvider
      value={{
        objects: { accounts: known },
        kinds: { why: { show: (id) => `because ${id}` } },
      }}
    >
      <RecordLink object="accounts" id="1">
        Company
      </RecordLink>
      <RecordLink object="deals" id="7">
        Deal
      </RecordLink>
      <SidePanel />
    </RegistryProvider>,
  );
  return { user, router };
}

describe('the side panel', () => {
  it('opens a record from a link, another one above it, and gives the focus back', async () => {
    const { user, router } = await open();
    const link = screen.getByRole('link', { name: 'Company' });
    await user.click(link);
    const panel = await screen.findByRole('dialog', { name: 'At the side' });
    expect(await screen.findByRole('link', { name: 'Company 1' })).toHaveAttribute('href', '/accounts/1');
    expect(router.state.location.search).toEqual({ panel: 'accounts:1' });
    expect(panel).toHaveFocus();
    await user.click(screen.getByRole('link', { name: 'Parent' }));
    expect(await screen.findByRole('link', { name: 'Company 2' })).toBeInTheDocument();
    expect(router.state.location.search).toEqual({ panel: 'accounts:1,accounts:2' });
    await user.keyboard('{Escape}');
    expect(await screen.findByRole('link', { name: 'Company 1' })).toBeInTheDocument();
    await user.keyboard('{Escape}');
    await waitFor(() => expect(screen.queryByRole('dialog')).not.toBeInTheDocument());
    expect(link).toHaveFocus();
  });

  it('stays while Escape is a key of an input method', async () => {
    const { user, router } = await open();
    await user.click(screen.getByRole('link', { name: 'Company' }));
    const panel = await screen.findByRole('dialog', { name: 'At the side' });
    fireEvent.keyDown(panel, { key: 'Escape', isComposing: true });
    expect(router.state.location.search).toEqual({ panel: 'accounts:1' });
    fireEvent.keyDown(panel, { key: 'Escape' });
    await waitFor(() => expect(panel).not.toBeInTheDocument());
  });

  it('leaves links alone to records that it cannot show', async () => {
    const { user, router } = await open();
    await user.click(screen.getByRole('link', { name: 'Deal' }));
    await waitFor(() => expect(router.state.location.pathname).toBe('/deals/7'));
  });

  it('shows other kinds by their id, and says when it knows none', async () => {
    const { router } = await open();
    await router.navigate({ to: '/', search: { panel: 'why:value.1' } as never });
    expect(await screen.findByText('because value.1')).toBeInTheDocument();
    for (const panel of ['spell:1', 'constructor:1']) {
      await router.navigate({ to: '/', search: { panel } as never });
      expect(await screen.findByText('This cannot be shown here'), panel).toBeInTheDocument();
      await router.navigate({ to: '/', search: {} as never });
      await waitFor(() => expect(screen.queryByRole('dialog')).not.toBeInTheDocument());
    }
  });
});
