import { useQuery } from '@tanstack/react-query';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { Deal } from '@/api/types';
import { openDeal as deal } from '@/test/open-deal';
import { show } from '@/test/render';
import { http, HttpResponse, mockApi, refuse } from '@/test/server';
import { oneQuery } from '@/ui/object/queries';
import { CloseDeal } from './close-deal';
import { DealPath } from './deal-path';

const line = { description: 'Pump', quantity: 10, unitPrice: 100, discountPercent: 0, amount: 1000 };
let stored = deal;
const asked: { body: unknown; version: string | null }[] = [];

const server = mockApi(
  http.get('*/api/pipelines', () => HttpResponse.json({ items: [] })),
  http.get('*/api/deals/d1', () => HttpResponse.json(stored)),
  http.get('*/api/deals/d1/moves', () =>
    HttpResponse.json({
      items: [
        {
          stage: deal.stage,
          status: 'OPEN',
          movedBy: 'anna',
          movedAt: deal.createdAt,
          secondsBefore: 0,
        },
      ],
    }),
  ),
  http.get('*/api/users/actors/anna', () => HttpResponse.json({ id: 'anna', name: 'Anna' })),
  http.put('*/api/deals/d1/outcome', async ({ request }) => {
    const version = request.headers.get('If-Match');
    asked.push({ body: await request.json(), version });
    if (version !== `"${stored.version}"`)
      return refuse(412, 'stale-version', { detail: 'Somebody changed this record.' });
    return HttpResponse.json({ ...stored, status: 'WON', next: [] });
  }),
);

beforeEach(() => {
  stored = deal;
  asked.splice(0);
});

/** The dialog on a page that follows what others do. */
function Followed() {
  const { data } = useQuery({ ...oneQuery<Deal>('deals', 'd1'), refetchInterval: 20 });
  if (!data) return null;
  const { amount, version } = data.data;
  return (
    <>
      <p>worth {amount}</p>
      <CloseDeal deal={data.data} version={`"${version}"`} ending="WON" onClose={vi.fn()} />
    </>
  );
}

const day = expect.any(String) as string;

describe('the end of a deal', () => {
  it.each([
    ['amount', []],
    ['lines', [line]],
  ])('does not write over the %s that a colleague changes meanwhile', async (_what, lines) => {
    stored = { ...deal, lines };
    const user = userEvent.setup();
    await show(<Followed />);
    const win = await screen.findByRole('button', { name: 'Mark as won' });
    stored = { ...stored, amount: 2000, version: 4 };
    expect(await screen.findByText('worth 2000')).toBeInTheDocument();
    await user.click(win);
    // nobody has moved it: nobody is named
    expect(await screen.findByRole('alert')).toHaveTextContent('Somebody changed this deal meanwhile.');
    expect(asked).toEqual([{ body: { outcome: 'WON', closedOn: day }, version: '"3"' }]);

    expect(screen.getByRole('textbox', { name: 'Amount' })).toHaveValue('2,000');
    await user.click(win);
    await waitFor(() => expect(asked).toHaveLength(2));
    expect(asked[1]).toEqual({ body: { outcome: 'WON', closedOn: day }, version: '"4"' });
  });
});

describe('a deal without an amount', () => {
  const unpriced: Deal = { ...deal, amount: 0 };

  it('is won only when somebody says for how much, be it nothing', async () => {
    const user = userEvent.setup();
    await show(<CloseDeal deal={unpriced} version={'"3"'} ending="WON" onClose={vi.fn()} />);
    await user.click(await screen.findByRole('button', { name: 'Mark as won' }));
    expect(screen.getByRole('textbox', { name: 'Amount' })).toBeInvalid();
    expect(asked).toEqual([]);
    await user.type(screen.getByRole('textbox', { name: 'Amount' }), '0');
    await user.click(screen.getByRole('button', { name: 'Mark as won' }));
    const body = { outcome: 'WON', closedOn: day, amount: 0, currency: 'CNY' };
    await waitFor(() => expect(asked).toEqual([{ body, version: '"3"' }]));
  });

  it('is not won for another amount than the one that was typed', async () => {
    const user = userEvent.setup();
    await show(<CloseDeal deal={unpriced} version={'"3"'} ending="WON" onClose={vi.fn()} />);
    const amount = await screen.findByRole('textbox', { name: 'Amount' });
    await user.type(amount, '1e3');
    await user.click(screen.getByRole('button', { name: 'Mark as won' }));
    expect(screen.getByRole('alert')).toHaveTextContent('Not a number');
    expect(asked).toEqual([]);
    await user.clear(amount);
    await user.type(amount, '1.2万元');
    await user.click(screen.getByRole('button', { name: 'Mark as won' }));
    await waitFor(() => expect(asked[0]?.body).toMatchObject({ amount: 12000 }));
  });

  it('says at the field what the server lacks', async () => {
    const detail = 'Say what it was sold for; zero if it was given away.';
    server.use(
      http.put('*/api/deals/d1/outcome', () =>
        refuse(422, 'deal-without-amount', { detail, errors: [{ pointer: '/amount', message: detail }] }),
      ),
    );
    const user = userEvent.setup();
    await show(<CloseDeal deal={deal} version={'"3"'} ending="WON" onClose={vi.fn()} />);
    await user.click(await screen.findByRole('button', { name: 'Mark as won' }));
    expect(await screen.findByRole('textbox', { name: 'Amount' })).toHaveAccessibleDescription(detail);
  });
});

describe('a deal that has ended', () => {
  const lost: Deal = { ...deal, status: 'LOST', reason: 'Price' };

  it('is reopened by those who may', async () => {
    const user = userEvent.setup();
    await show(<DealPath deal={{ ...lost, next: ['OPEN'] }} version={'"3"'} mayMove />);
    await user.click(await screen.findByRole('button', { name: 'Reopen' }));
    await waitFor(() => expect(asked).toEqual([{ body: { outcome: 'OPEN' }, version: '"3"' }]));
  });

  it.each([
    [['SO-1'], 'Order SO-1 stays as it is'],
    [['SO-1', 'SO-2'], 'Orders SO-1 and SO-2 stay as they are'],
  ])('is reopened beside its orders %j only by who knows of them', async (orders, said) => {
    const user = userEvent.setup();
    await show(<DealPath deal={{ ...lost, next: ['OPEN'] }} version={'"3"'} mayMove orders={orders} />);
    await user.click(await screen.findByRole('button', { name: 'Reopen' }));
    const dialog = await screen.findByRole('dialog', { name: 'Reopen Ten pumps?' });
    expect(dialog).toHaveTextContent(said);
    expect(asked).toEqual([]);
    await user.click(within(dialog).getByRole('button', { name: 'Reopen' }));
    await waitFor(() => expect(asked).toEqual([{ body: { outcome: 'OPEN' }, version: '"3"' }]));
  });

  it('offers nothing to all others', async () => {
    await show(<DealPath deal={{ ...lost, next: [] }} version={'"3"'} mayMove />);
    expect(await screen.findByText(/Price/)).toBeInTheDocument();
    expect(screen.queryByRole('button', { name: 'Reopen' })).not.toBeInTheDocument();
  });
});
