import { act, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { known } from '@/app/providers';
import { RegistryProvider } from '@/ui/panel/registry';
import { http, HttpResponse, may, mockApi } from '@/test/server';
import { show } from '@/test/render';
import { useOverlay } from '../shell/overlays';
import { type AccountListName, accountLists, AccountRelated } from './account-lists';

const deals = [
  { id: 'd1', name: 'Ten pumps', stage: 'Offer', status: 'WON', amount: 5, currency: 'CNY', version: 0 },
];
let items: unknown[] = [];
const server = mockApi(
  may('deals:write', 'cases:write', 'orders:write', 'contacts:write'),
  http.get('*/api/:object', () => HttpResponse.json({ items, next: null })),
);

function Begun() {
  return <output>{JSON.stringify(useOverlay())}</output>;
}

/** Awaited as a whole, since the description of the object comes in a file of its own. */
const tab = (object: AccountListName) =>
  act(async () => {
    await show(
      <RegistryProvider value={known}>
        <AccountRelated object={object} accountId="a1" />
        <Begun />
      </RegistryProvider>,
    );
  });

beforeEach(() => {
  items = [];
});

describe('what a customer has', () => {
  it.each(accountLists)('begins with the first of its %s', async (object) => {
    const user = userEvent.setup();
    await tab(object);
    await user.click(await screen.findByRole('button', { name: /^New / }));
    expect(JSON.parse(screen.getByRole('status').textContent)).toEqual({
      kind: 'create',
      object,
      given: { accountId: 'a1' },
    });
  });

  it('can have another, and says which deals are closed', async () => {
    items = deals;
    await tab('deals');
    const row = within(await screen.findByRole('row', { name: /Ten pumps/ }));
    expect(row.getByText('Won')).toBeVisible();
    expect(screen.getByRole('button', { name: 'New deal' })).toBeVisible();
  });

  it('offers nothing new to who may only look', async () => {
    server.use(may('deals:read'));
    await tab('deals');
    expect(await screen.findByText('No deals yet')).toBeVisible();
    expect(screen.queryByRole('button')).toBeNull();
  });
});
