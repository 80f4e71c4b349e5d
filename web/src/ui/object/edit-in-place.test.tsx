import { Notifications } from '@mantine/notifications';
import { useQuery } from '@tanstack/react-query';
import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { IconBuilding } from '@tabler/icons-react';
import { show } from '@/test/render';
import { http, HttpResponse, mockApi, refuse } from '@/test/server';
import { type KnownObject, RegistryProvider } from '../panel/registry';
import { ConflictDialog } from './conflict-dialog';
import type { ObjectDescription } from './object';
import { ObjectFacts } from './object-facts';
import { oneQuery } from './queries';

interface One {
  id: string;
  name: string;
  region: string | null;
  phone: string | null;
  amount?: number;
  version: number;
}

const object: ObjectDescription<One> = {
  name: 'accounts',
  icon: IconBuilding,
  texts: { title: 'a', find: 'b', empty: 'c', emptyText: 'd' },
  sort: 'name',
  fields: [
    { id: 'region', label: 'accounts.fields.region', type: 'text', fact: true, edit: true },
    { id: 'email', label: 'contacts.fields.email', type: 'email', fact: true, edit: true },
    { id: 'signedOn', label: 'deals.fields.expectedCloseOn', type: 'day', fact: true, edit: true },
    { id: 'amount', label: 'deals.fields.amount', type: 'money', fact: true, edit: true },
    { id: 'phone', label: 'accounts.fields.phone', type: 'phone', fact: true, edit: true },
  ],
};

const known: KnownObject = {
  icon: IconBuilding,
  load: async () => object as ObjectDescription<never>,
};

let stored: One;
const written: { change: unknown; version: string | null }[] = [];

mockApi(
  http.get('*/api/accounts/1', () => HttpResponse.json(stored, { headers: { etag: `"${stored.version}"` } })),
  http.patch('*/api/accounts/1', async ({ request }) => {
    const change = (await request.json()) as Partial<One>;
    const version = request.headers.get('If-Match');
    written.push({ change, version });
    if (version !== `"${stored.version}"`) return refuse(412, 'stale-version');
    if (change.region === 'nowhere') return refuse(400, 'invalid-request', { detail: 'No such region' });
    stored = { ...stored, ...change, version: stored.version + 1 };
    return HttpResponse.json(stored, { headers: { etag: `"${stored.version}"` } });
  }),
);

beforeEach(() => {
  stored = { id: '1', name: 'Nord', region: 'North', phone: '1', version: 3 };
  written.splice(0);
});

function Facts() {
  const { data } = useQuery({ ...oneQuery<One>('accounts', '1'), staleTime: Infinity });
  return data ? <ObjectFacts object={object} one={data.data} version={data.etag ?? ''} /> : null;
}

async function open() {
  const user = userEvent.setup();
  await show(
    <RegistryProvider value={{ objects: { accounts: known }, kinds: {} }}>
      <Notifications />
      <Facts />
      <ConflictDialog />
    </RegistryProvider>,
  );
  await user.click(await screen.findByRole('button', { name: /Change Region/ }));
  return user;
}

async function type(user: Awaited<ReturnType<typeof open>>, text: string) {
  const editor = screen.getByRole('textbox', { name: 'Region' });
  await user.clear(editor);
  await user.type(editor, `${text}{Enter}`);
}

describe('editing a fact in its place', () => {
  it('saves, says so, and takes it back', async () => {
    const user = await open();
    await type(user, 'South');
    expect(await screen.findByText('Changed: Region')).toBeInTheDocument();
    expect(written).toEqual([{ change: { region: 'South' }, version: '"3"' }]);
    await user.click(screen.getByRole('button', { name: 'Undo' }));
    await waitFor(() => expect(stored.region).toBe('North'));
    expect(written[1]).toEqual({ change: { region: 'North' }, version: '"4"' });
  });

  it('keeps what was typed beside the reason of a refusal', async () => {
    const user = await open();
    await type(user, 'nowhere');
    expect(await screen.findByText('No such region')).toBeInTheDocument();
    expect(screen.getByRole('textbox', { name: 'Region' })).toHaveValue('nowhere');
    await user.keyboard('{Escape}');
    expect(await screen.findByRole('button', { name: /North/ })).toBeInTheDocument();
  });

  it('says itself that an email address is none, beside what was typed', async () => {
    const user = await open();
    await user.keyboard('{Escape}');
    await user.click(screen.getByRole('button', { name: /Change Email/ }));
    const editor = screen.getByRole('textbox', { name: 'Email' });
    await user.type(editor, 'nobody{Enter}');
    expect(editor).toHaveAccessibleDescription('This is not an email address');
    expect(editor).toHaveValue('nobody');
    expect(editor.closest('form')).toHaveAttribute('novalidate');
    expect(written).toHaveLength(0);
    await user.type(editor, '@nord.example{Enter}');
    await waitFor(() => expect(written[0]?.change).toEqual({ email: 'nobody@nord.example' }));
  });

  it('does not take half a date for none', async () => {
    const user = await open();
    await user.keyboard('{Escape}');
    await user.click(screen.getByRole('button', { name: /Change Expected close/ }));
    const editor = screen.getByRole('textbox', { name: 'Expected close' });
    await user.type(editor, '2026-12{Enter}');
    expect(editor).toHaveAccessibleDescription('This is not a date. Write it like 2026-11-29');
    expect(written).toHaveLength(0);
    await user.type(editor, '-24{Enter}');
    await waitFor(() => expect(written[0]?.change).toEqual({ signedOn: '2026-12-24' }));
  });

  it('takes a pasted amount for what it says, and writes none that it cannot read', async () => {
    const user = await open();
    await user.keyboard('{Escape}');
    await user.click(screen.getByRole('button', { name: /Change Amount/ }));
    const editor = screen.getByRole('textbox', { name: 'Amount' });
    for (const text of ['1e3', '-5', '99999999999999999']) {
      await user.clear(editor);
      await user.paste(text);
      await user.keyboard('{Enter}');
      expect(editor).toHaveValue(text);
      expect(editor).toBeInvalid();
    }
    expect(editor).toHaveAccessibleDescription('At most 15 digits before the decimal point');
    expect(written).toHaveLength(0);
    await user.clear(editor);
    await user.paste('12万');
    await user.keyboard('{Enter}');
    await waitFor(() => expect(written[0]?.change).toEqual({ amount: 120000 }));
  });

  it('sends a phone number in plain digits, and dials them', async () => {
    stored = { ...stored, phone: '０１０－６５５５' };
    const user = await open();
    await user.keyboard('{Escape}');
    expect(screen.getByRole('link', { name: '010-6555' })).toHaveAttribute('href', 'tel:010-6555');
    await user.click(screen.getByRole('button', { name: 'Change Phone' }));
    const editor = screen.getByRole('textbox', { name: 'Phone' });
    await user.clear(editor);
    await user.type(editor, '＋８６ １０{Enter}');
    await waitFor(() => expect(written[0]?.change).toEqual({ phone: '+86 10' }));
    expect(await screen.findByRole('link', { name: '+86 10' })).toHaveAttribute('href', 'tel:+86 10');
  });

  it('keeps what was typed while Escape is a key of the input method', async () => {
    const user = await open();
    const editor = screen.getByRole('textbox', { name: 'Region' });
    await user.clear(editor);
    await user.type(editor, 'nan');
    fireEvent.keyDown(editor, { key: 'Escape', isComposing: true });
    expect(screen.getByRole('textbox', { name: 'Region' })).toHaveValue('nan');
  });

  it('joins changes of different fields without a question, and names the other', async () => {
    const user = await open();
    stored = { ...stored, phone: '2', version: 4 };
    await type(user, 'South');
    expect(await screen.findByText(/it was kept: Phone/)).toBeInTheDocument();
    expect(stored).toMatchObject({ region: 'South', phone: '2' });
  });

  it('asks when both changed the same, and writes only what was chosen', async () => {
    const user = await open();
    stored = { ...stored, region: 'East', version: 4 };
    await type(user, 'South');
    const dialog = await screen.findByRole('dialog', { name: 'Somebody else changed this too' });
    expect(stored.region).toBe('East');
    await user.click(within(dialog).getByRole('button', { name: 'Save this choice' }));
    expect(within(dialog).getByRole('alert')).toHaveTextContent('one more field');
    await user.click(within(dialog).getByRole('radio', { name: /Yours/ }));
    await user.click(within(dialog).getByRole('button', { name: 'Save this choice' }));
    await waitFor(() => expect(stored.region).toBe('South'));
    expect(written.map(({ version }) => version)).toEqual(['"3"', '"4"']);
  });

  it('writes nothing when theirs is chosen', async () => {
    const user = await open();
    stored = { ...stored, region: 'East', version: 4 };
    await type(user, 'South');
    const dialog = await screen.findByRole('dialog', { name: 'Somebody else changed this too' });
    await user.click(within(dialog).getByRole('radio', { name: /Theirs/ }));
    await user.click(within(dialog).getByRole('button', { name: 'Save this choice' }));
    expect(await screen.findByRole('button', { name: /East/ })).toBeInTheDocument();
    expect(written).toHaveLength(1);
  });
});
