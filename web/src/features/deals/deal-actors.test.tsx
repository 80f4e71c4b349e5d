import { screen } from '@testing-library/react';
import { openDeal as deal } from '@/test/open-deal';
import { show } from '@/test/render';
import { http, HttpResponse, may, mockApi, refuse } from '@/test/server';
import { DealHistory } from './deal-history';

const move = { stage: 'Contact', status: 'OPEN', movedAt: deal.createdAt, secondsBefore: 0 };

mockApi(
  may(),
  http.get('*/api/users/actors/demo-partner', () =>
    HttpResponse.json({ id: 'demo-partner', name: 'Demo partner' }),
  ),
  http.get('*/api/users/actors/gone', () => refuse(404, 'actor-not-found')),
  http.get('*/api/accounts/a1', () => HttpResponse.json({ id: 'a1', name: '华北机械' })),
  http.get('*/api/deals/d1/moves', () =>
    HttpResponse.json({
      items: [
        { ...move, movedBy: 'demo-partner' },
        { ...move, movedBy: 'gone', movedAt: '2026-06-02T00:00:00Z' },
      ],
    }),
  ),
);

describe('who has done something to a deal', () => {
  it('is an application by its name, or by its id where nobody knows it', async () => {
    await show(<DealHistory dealId="d1" />);
    expect(await screen.findByRole('cell', { name: 'Demo partner' })).toBeInTheDocument();
    expect(await screen.findByRole('cell', { name: 'gone' })).toBeInTheDocument();
  });
});
