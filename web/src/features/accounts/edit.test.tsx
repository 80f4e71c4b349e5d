import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import type { Account } from '@/api/types';
import { http, HttpResponse, mockApi, refuse } from '@/test/server';
import { show } from '@/test/render';
import { ConflictDialog } from '@/ui/object/conflict-dialog';
import { CreateAccount, EditAccount } from './account-dialogs';

const account = (name: string, version: number): Account => ({
  id: '1',
  kind: 'ORGANISATION',
  name,
  region: 'North',
  externalKeys: [],
  createdAt: '2026-06-01T00:00:00Z',
  changedAt: '2026-06-01T00:00:00Z',
  version,
});
let stored: Account;
const written: { change: unknown; version: string | null }[] = [];
const keys: (string | null)[] = [];

mockApi(
  http.get('*/api/accounts/1', () => HttpResponse.json(stored, { headers: { etag: `"${stored.version}"` } })),
  http.patch('*/api/accounts/1', async ({ request }) => {
    const change = (await request.json()) as Partial<Account>;
    const version = request.headers.get('If-Match');
    written.push({ change, version });
    if (version !== `"${stored.version}"`) return refuse(412, 'stale-version');
    stored = { ...stored, ...change, version: stored.version + 1 };
    return HttpResponse.json(stored, { headers: { etag: `"${stored.version}"` } });
  }),
  http.post('*/api/accounts', ({ request }) => {
    keys.push(request.headers.get('Idempotency-Key'));
    return keys.length === 1 ? HttpResponse.error() : HttpResponse.json(account('New', 0), { status: 201 });
  }),
);

beforeEach(() => {
  localStorage.clear();
  written.splice(0);
  stored = account('Before', 3);
});

const closed = vi.fn();

function Editing() {
  const [read, setRead] = useState(stored);
  return (
    <>
      <button onClick={() => setRead(stored)}>refetch</button>
      <EditAccount account={read} opened onClose={closed} />
      <ConflictDialog />
    </>
  );
}

async function typed(name: string) {
  const user = userEvent.setup();
  await show(<Editing />);
  const editor = await screen.findByRole('textbox', { name: /Name/ });
  await user.clear(editor);
  await user.type(editor, name);
  return user;
}

describe('editing a customer', () => {
  it('writes only what was changed, of the version that was there when the form was opened', async () => {
    const user = await typed('After');
    await user.click(screen.getByRole('button', { name: 'Save' }));
    await waitFor(() => expect(closed).toHaveBeenCalled());
    expect(written).toEqual([{ change: { name: 'After' }, version: '"3"' }]);
  });

  it('keeps what was typed while newer versions come in', async () => {
    const user = await typed('Mine');
    stored = account('Of somebody else', 4);
    await user.click(screen.getByRole('button', { name: 'refetch', hidden: true }));
    expect(screen.getByRole('textbox', { name: /Name/ })).toHaveValue('Mine');
  });

  it('asks field by field when somebody else was faster, and keeps theirs besides', async () => {
    const user = await typed('Mine');
    stored = { ...account('Theirs', 4), region: 'South' };
    await user.click(screen.getByRole('button', { name: 'Save' }));
    const dialog = await screen.findByRole('dialog', { name: 'Somebody else changed this too' });
    expect(within(dialog).queryByRole('group', { name: 'Region' })).not.toBeInTheDocument();
    await user.click(within(dialog).getByRole('radio', { name: /Yours/ }));
    await user.click(within(dialog).getByRole('button', { name: 'Save this choice' }));
    await waitFor(() => expect(closed).toHaveBeenCalled());
    expect(stored).toMatchObject({ name: 'Mine', region: 'South' });
  });

  it('lets one go on editing instead', async () => {
    const user = await typed('Mine');
    stored = account('Theirs', 4);
    await user.click(screen.getByRole('button', { name: 'Save' }));
    const dialog = await screen.findByRole('dialog', { name: 'Somebody else changed this too' });
    await user.click(within(dialog).getByRole('button', { name: 'Go on editing' }));
    expect(await screen.findByRole('textbox', { name: /Name/ })).toHaveValue('Mine');
    expect(stored.name).toBe('Theirs');
    expect(screen.queryByRole('alert')).not.toBeInTheDocument();
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
