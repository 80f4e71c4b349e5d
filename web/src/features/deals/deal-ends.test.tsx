import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { Deal } from '@/api/types';
import { show } from '@/test/render';
import { http, HttpResponse, mockApi } from '@/test/server';
import { DealPath } from './deal-path';

const deal: Deal = {
  id: 'd1',
  accountId: 'a1',
  name: 'Ten pumps',
  pipelineId: 'p1',
  stageId: 's1',
  stage: 'Contact',
  status: 'OPEN',
  next: ['WON', 'LOST'],
  probability: 10,
  amount: 1000,
  currency: 'CNY',
  lines: [],
  stageSince: '2026-06-01T00:00:00Z',
  createdAt: '2026-06-01T00:00:00Z',
  changedAt: '2026-06-01T00:00:00Z',
  version: 3,
};
const asked: { body: unknown; version: string | null }[] = [];

mockApi(
  http.get('*/api/pipelines', () => HttpResponse.json({ items: [] })),
  http.put('*/api/deals/d1/outcome', async ({ request }) => {
    asked.push({ body: await request.json(), version: request.headers.get('If-Match') });
    return HttpResponse.json({ ...deal, status: 'WON', next: [] });
  }),
);

beforeEach(() => asked.splice(0));

describe('a deal that has ended', () => {
  const lost: Deal = { ...deal, status: 'LOST', reason: 'Price' };

  it('is reopened by those who may', async () => {
    const user = userEvent.setup();
    await show(<DealPath deal={{ ...lost, next: ['OPEN'] }} version={'"3"'} mayMove />);
    await user.click(await screen.findByRole('button', { name: 'Reopen' }));
    await waitFor(() => expect(asked).toEqual([{ body: { outcome: 'OPEN' }, version: '"3"' }]));
  });

  it('offers nothing to all others', async () => {
    await show(<DealPath deal={{ ...lost, next: [] }} version={'"3"'} mayMove />);
    expect(await screen.findByText(/Price/)).toBeInTheDocument();
    expect(screen.queryByRole('button', { name: 'Reopen' })).not.toBeInTheDocument();
  });
});
