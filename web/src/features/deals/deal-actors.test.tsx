import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { Deal } from '@/api/types';
import { openDeal as deal } from '@/test/open-deal';
import { show } from '@/test/render';
import { http, HttpResponse, may, mockApi, refuse } from '@/test/server';
import { ObjectFacts } from '@/ui/object/object-facts';
import { DealHistory } from './deal-history';
import { deals } from './deal-object';

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

  const whyOf = async (one: Deal) => {
    const user = userEvent.setup();
    await show(<ObjectFacts object={deals} one={one} version={'"3"'} />);
    await user.click(await screen.findByRole('button', { name: 'Why? Probability' }));
    return screen.findByRole('dialog');
  };

  it('is named where they have typed the probability', async () => {
    const why = await whyOf({ ...deal, probabilityOwn: true, probabilityBy: 'demo-partner' });
    expect(await screen.findByText(/Demo partner/)).toBeInTheDocument();
    expect(why).toHaveTextContent('Typed by Demo partner');
  });

  it('is nobody where the stage has set the probability', async () => {
    expect(await whyOf(deal)).toHaveTextContent('Set by the stage “Contact”');
  });

  it('needs no telling when the deal has ended', async () => {
    await show(
      <ObjectFacts object={deals} one={{ ...deal, status: 'WON', probability: 100 }} version={'"3"'} />,
    );
    expect(await screen.findByText('Probability')).toBeInTheDocument();
    expect(screen.queryByRole('button', { name: 'Why? Probability' })).not.toBeInTheDocument();
  });
});
