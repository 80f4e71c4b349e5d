import { Notifications } from '@mantine/notifications';
import { type QueryClient, useQuery } from '@tanstack/react-query';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { IconBriefcase } from '@tabler/icons-react';
import type { Deal, LineInput } from '@/api/types';
import { openDeal } from '@/test/open-deal';
import { show } from '@/test/render';
import { http, HttpResponse, mockApi, refuse } from '@/test/server';
import { ConflictDialog } from '@/ui/object/conflict-dialog';
import type { ObjectDescription } from '@/ui/object/object';
import { oneQuery } from '@/ui/object/queries';
import { RegistryProvider } from '@/ui/panel/registry';
import { useCloseDeal } from './api';
import { DealLines } from './deal-lines';
import { deals } from './deal-object';

const line = { description: 'Pump', quantity: 3, unitPrice: 12.34, discountPercent: 0, amount: 37.02 };
let stored: Deal;
let written: unknown[];
let shown: QueryClient;

const answer = () => HttpResponse.json(stored, { headers: { etag: `"${stored.version}"` } });
const change = async (request: Request, become: (input: Partial<Deal>) => Partial<Deal>) => {
  if (request.headers.get('If-Match') !== `"${stored.version}"`) return refuse(412, 'stale-version');
  const input = (await request.json()) as Partial<Deal>;
  written.push(input);
  stored = { ...stored, ...become(input), version: stored.version + 1 };
  return answer();
};

mockApi(
  http.get('*/api/products', () => HttpResponse.json({ items: [], next: null })),
  http.get('*/api/deals/d1', () => answer()),
  http.patch('*/api/deals/d1', ({ request }) => change(request, (input) => input)),
  http.put('*/api/deals/d1/outcome', ({ request }) => change(request, () => ({ status: 'LOST' }))),
  http.put('*/api/deals/d1/lines', ({ request }) =>
    change(request, ({ lines = [], ...worth }) => {
      const sold = lines.map((each) => ({
        ...each,
        amount: Math.round(each.quantity * each.unitPrice * 100) / 100,
      }));
      return lines.length > 0
        ? { ...worth, lines: sold, amount: sold.reduce((sum, { amount }) => sum + amount, 0) }
        : { ...worth, lines };
    }),
  ),
);
beforeEach(() => {
  stored = { ...openDeal, amount: 100 };
  written = [];
});

function Lose({ version }: { version: string }) {
  const close = useCloseDeal();
  const input = { outcome: 'LOST', reason: 'Price' } as const;
  return (
    <button type="button" onClick={() => close.mutate({ seen: { id: 'd1', version }, input })}>
      Lose
    </button>
  );
}

function Lines() {
  const { data } = useQuery({ ...oneQuery<Deal>('deals', 'd1'), staleTime: Infinity });
  if (!data) return null;
  return (
    <>
      <output aria-label="Seen">{data.data.currency}</output>
      <DealLines deal={data.data} version={data.etag ?? ''} mayChange />
      <Lose version={data.etag ?? ''} />
    </>
  );
}

async function start(button: string) {
  const user = userEvent.setup();
  const known = { icon: IconBriefcase, load: async () => deals as ObjectDescription<never> };
  ({ queries: shown } = await show(
    <RegistryProvider value={{ objects: { deals: known }, kinds: {} }}>
      <Notifications />
      <Lines />
      <ConflictDialog />
    </RegistryProvider>,
  ));
  await user.click(await screen.findByRole('button', { name: button }));
  return user;
}

async function addFirst() {
  const user = await start('Add lines');
  await user.type(await screen.findByRole('textbox', { name: 'Description' }), 'Pump');
  const quantity = screen.getByRole('textbox', { name: 'Quantity' });
  await user.clear(quantity);
  await user.type(quantity, '3');
  await user.type(screen.getByRole('textbox', { name: 'Unit price' }), '12.34');
  return user;
}

const send = async (user: ReturnType<typeof userEvent.setup>) =>
  user.click(screen.getByRole('button', { name: 'Save lines' }));
const asked = async () =>
  within(await screen.findByRole('dialog', { name: 'Somebody else changed this too' }));
const pump: LineInput = { description: 'Pump', quantity: 3, unitPrice: 12.34 };

describe('the first lines of a deal that somebody else has given another worth', () => {
  it('are asked about, and sold in the currency that they were typed in', async () => {
    const user = await addFirst();
    stored = { ...stored, currency: 'JPY', amount: 500, version: 4 };
    await send(user);
    const dialog = await asked();
    expect(dialog.getByText('Before').parentElement).toHaveTextContent('Before¥100.00');
    expect(dialog.getByRole('radio', { name: 'Theirs JP¥500' })).toBeInTheDocument();
    expect(dialog.queryByText(/Also changed/)).not.toBeInTheDocument();
    await user.click(dialog.getByRole('radio', { name: 'Yours 3 × Pump at ¥12.34' }));
    await user.click(dialog.getByRole('button', { name: 'Save this choice' }));
    await waitFor(() => expect(stored).toMatchObject({ currency: 'CNY', amount: 37.02 }));
    expect(stored.lines).toMatchObject([pump]);
    expect(written).toHaveLength(1);
  });

  it('are not written where theirs is chosen', async () => {
    const user = await addFirst();
    stored = { ...stored, amount: 500, version: 4 };
    await send(user);
    const dialog = await asked();
    await user.click(dialog.getByRole('radio', { name: 'Theirs ¥500.00' }));
    await user.click(dialog.getByRole('button', { name: 'Save this choice' }));
    expect(await screen.findByRole('button', { name: 'Add lines' })).toBeInTheDocument();
    expect(written).toEqual([]);
  });

  it('keep the currency that they are typed in while somebody else changes it', async () => {
    await addFirst();
    stored = { ...stored, currency: 'JPY', version: 4 };
    await shown.refetchQueries({ queryKey: oneQuery('deals', 'd1').queryKey });
    await waitFor(() => expect(screen.getByRole('status', { name: 'Seen' })).toHaveTextContent('JPY'));
    expect(screen.getByText('Total ¥37.02')).toBeInTheDocument();
  });
});

describe('lines that two people have changed', () => {
  it('are told apart by price and discount, and the amount that follows them is no news', async () => {
    stored = { ...stored, lines: [line], amount: 37.02 };
    const user = await start('Edit lines');
    const price = await screen.findByRole('textbox', { name: 'Unit price' });
    await user.clear(price);
    await user.type(price, '10');
    const theirs = { ...line, discountPercent: 12.5, amount: 32.39 };
    stored = { ...stored, lines: [theirs], amount: 32.39, name: 'Twelve pumps', version: 4 };
    await send(user);
    const dialog = await asked();
    expect(dialog.getByText('Before').parentElement).toHaveTextContent('Before3 × Pump at ¥12.34');
    expect(dialog.getByRole('radio', { name: 'Yours 3 × Pump at ¥10.00' })).toBeInTheDocument();
    expect(dialog.getByRole('radio', { name: 'Theirs 3 × Pump at ¥12.34, less 12.5 %' })).toBeInTheDocument();
    expect(dialog.getByText('Also changed by somebody else, and kept: Name')).toBeInTheDocument();
  });
});

describe('taking lines back', () => {
  it('puts the former ones back', async () => {
    stored = { ...stored, lines: [line], amount: 37.02 };
    const user = await start('Edit lines');
    const price = await screen.findByRole('textbox', { name: 'Unit price' });
    await user.clear(price);
    await user.type(price, '10');
    await send(user);
    expect(await screen.findByText('Saved the lines')).toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: 'Undo' }));
    await waitFor(() => expect(stored.version).toBe(5));
    expect(stored.lines).toMatchObject([{ description: 'Pump', quantity: 3, unitPrice: 12.34 }]);
    expect(written).toHaveLength(2);
  });

  it('is not offered any more once the deal is closed', async () => {
    const user = await addFirst();
    await send(user);
    expect(await screen.findByRole('button', { name: 'Undo' })).toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: 'Lose' }));
    await waitFor(() => expect(stored.status).toBe('LOST'));
    const undo = () => screen.queryByRole('button', { name: 'Undo' });
    await waitFor(() => expect(undo()).not.toBeInTheDocument(), { timeout: 3000 }); // by itself it goes later
  });

  it('gives a deal without lines its worth back', async () => {
    const user = await addFirst();
    await send(user);
    await user.click(await screen.findByRole('button', { name: 'Undo' }));
    await waitFor(() => expect(stored).toMatchObject({ lines: [], amount: 100, currency: 'CNY' }));
    expect(written).toHaveLength(2);
  });
});
