import { Notifications } from '@mantine/notifications';
import { useQuery } from '@tanstack/react-query';
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { IconBuilding } from '@tabler/icons-react';
import { ConflictDialog } from '@/ui/object/conflict-dialog';
import type { ObjectDescription } from '@/ui/object/object';
import { ObjectFacts } from '@/ui/object/object-facts';
import { oneQuery } from '@/ui/object/queries';
import { type KnownObject, RegistryProvider } from '@/ui/panel/registry';
import { show } from './render';
import { http, HttpResponse, refuse } from './server';

export interface One {
  id: string;
  name: string;
  region: string | null;
  phone: string | null;
  amount?: number;
  currency?: string;
  version: number;
}

export const object: ObjectDescription<One> = {
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

/** What is stored, and what was sent to change it. */
export const kept: { stored: One; written: { change: unknown; version: string | null }[] } = {
  stored: { id: '1', name: 'Nord', region: 'North', phone: '1', version: 3 },
  written: [],
};

export const factsApi = [
  http.get('*/api/accounts/1', () =>
    HttpResponse.json(kept.stored, { headers: { etag: `"${kept.stored.version}"` } }),
  ),
  http.patch('*/api/accounts/1', async ({ request }) => {
    const change = (await request.json()) as Partial<One>;
    const version = request.headers.get('If-Match');
    kept.written.push({ change, version });
    if (version !== `"${kept.stored.version}"`) return refuse(412, 'stale-version');
    if (change.region === 'nowhere') return refuse(400, 'invalid-request', { detail: 'No such region' });
    kept.stored = { ...kept.stored, ...change, version: kept.stored.version + 1 };
    return HttpResponse.json(kept.stored, { headers: { etag: `"${kept.stored.version}"` } });
  }),
];

/** Before each test. */
export function freshFacts() {
  kept.stored = { id: '1', name: 'Nord', region: 'North', phone: '1', version: 3 };
  kept.written = [];
}

function Facts() {
  const { data } = useQuery({ ...oneQuery<One>('accounts', '1'), staleTime: Infinity });
  return data ? <ObjectFacts object={object} one={data.data} version={data.etag ?? ''} /> : null;
}

/** The facts, with the region being edited. */
export async function open() {
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

export async function type(user: Awaited<ReturnType<typeof open>>, text: string) {
  const editor = screen.getByRole('textbox', { name: 'Region' });
  await user.clear(editor);
  await user.type(editor, `${text}{Enter}`);
}
