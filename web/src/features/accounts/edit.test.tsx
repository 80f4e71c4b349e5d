import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import type { Account } from '@/api/types';
import { http, HttpResponse, mockApi, refuse } from '@/test/server';
import { show } from '@/test/render';
import { CreateAccount, EditAccount } from './account-dialogs';

const account = (name: string, version: number): Account => ({
  id: '1',
  kind: 'ORGANISATION',
  name,
  externalKeys: [],
  createdAt: '2026-06-01T00:00:00Z',
  changedAt: '2026-06-01T00:00:00Z',
  version,
});
const versions: (string | null)[] = [];
const keys: (string | null)[] = [];

mockApi(
  http.put('*/api/accounts/1', ({ request }) => {
    versions.push(request.headers.get('If-Match'));
    return refuse(412, 'stale-version');
  }),
  http.post('*/api/accounts', ({ request }) => {
    keys.push(request.headers.get('Idempotency-Key'));
    return keys.length === 1 ? HttpResponse.error() : HttpResponse.json(account('New', 0), { status: 201 });
  }),
);

/** Somebody else's change arrives as soon as the own one was refused. */
function Editing() {
  const [read, setRead] = useState(account('Before', 3));
  return (
    <>
      <button onClick={() => setRead(account('Of somebody else', 4))}>refetch</button>
      <EditAccount account={read} opened onClose={() => undefined} />
    </>
  );
}

describe('editing a customer', () => {
  it('keeps what was typed when somebody else was faster, and does not overwrite them', async () => {
    const user = userEvent.setup();
    await show(<Editing />);
    const name = await screen.findByRole('textbox', { name: /Name/ });
    await user.clear(name);
    await user.type(name, 'Mine');
    await user.click(screen.getByRole('button', { name: 'Save' }));
    expect(await screen.findByText(/Somebody else changed this customer/)).toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: 'refetch', hidden: true }));
    expect(screen.getByRole('textbox', { name: /Name/ })).toHaveValue('Mine');
    await user.click(screen.getByRole('button', { name: 'Save' }));
    await screen.findByText(/Somebody else changed this customer/);
    expect(versions).toEqual(['"3"', '"3"']);
  });
});

describe('creating a customer', () => {
  it('sends the same key again when the first answer never came', async () => {
    const user = userEvent.setup();
    await show(<CreateAccount opened onClose={() => undefined} onCreated={() => undefined} />);
    await user.type(await screen.findByRole('textbox', { name: /Name/ }), 'New');
    await user.click(screen.getByRole('button', { name: 'New customer' }));
    await screen.findByRole('alert');
    await user.click(screen.getByRole('button', { name: 'New customer' }));
    await vi.waitFor(() => expect(keys).toHaveLength(2));
    expect(keys[1]).toBe(keys[0]);
  });
});
