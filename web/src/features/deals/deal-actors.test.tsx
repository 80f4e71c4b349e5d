import { screen } from '@testing-library/react';
import type { Deal } from '@/api/types';
import { openDeal as deal } from '@/test/open-deal';
import type { Language } from '@/lib/language';
import { show } from '@/test/render';
import { http, HttpResponse, may, mockApi, refuse } from '@/test/server';
import { ObjectFacts } from '@/ui/object/object-facts';
import { DealHistory } from './deal-history';
import { deals } from './deal-object';
import { ProbabilityWhy } from './probability-why';

const move = { stage: 'Contact', status: 'OPEN', movedAt: deal.createdAt, secondsBefore: 0 };

const server = mockApi(
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

  const whyOf = async (one: Deal, language?: Language) => {
    server.use(http.get('*/api/deals/d1', () => HttpResponse.json(one)));
    await show(<ProbabilityWhy dealId="d1" />, language);
    return screen.findByRole('article');
  };

  it('is named where they have typed the probability', async () => {
    const why = await whyOf({ ...deal, probabilityOwn: true, probabilityBy: 'demo-partner' });
    expect(await screen.findByText(/Demo partner/)).toBeInTheDocument();
    expect(why).toHaveTextContent('Typed by Demo partner');
    expect(why).toHaveTextContent('It stays until the deal moves to another stage.');
  });

  it.each([
    ['en', 'Typed by somebody.'],
    ['zh-CN', '由人工填写。'],
  ] as const)('is somebody where nobody knows who has typed it, in %s', async (language, said) => {
    expect(await whyOf({ ...deal, probabilityOwn: true }, language)).toHaveTextContent(said);
  });

  it.each([
    ['en', 'Set by the stage “Contact”'],
    ['zh-CN', '由阶段“Contact”决定'],
  ] as const)('is nobody where the stage has set the probability, in %s', async (language, said) => {
    expect(await whyOf(deal, language)).toHaveTextContent(said);
  });

  it.each([
    ['en', 'WON', 100, 'The deal is won'],
    ['en', 'LOST', 0, 'The deal is lost'],
    ['zh-CN', 'WON', 100, '商机已赢单'],
    ['zh-CN', 'LOST', 0, '商机已输单'],
  ] as const)(
    'is nobody where the deal has ended, in %s as %s',
    async (language, status, probability, said) => {
      const why = await whyOf({ ...deal, status, probability }, language);
      expect(why).toHaveTextContent(`${probability}%`);
      expect(why).toHaveTextContent(said);
    },
  );

  it('needs no telling when the deal has ended', async () => {
    await show(
      <ObjectFacts object={deals} one={{ ...deal, status: 'WON', probability: 100 }} version={'"3"'} />,
    );
    expect(await screen.findByText('Probability')).toBeInTheDocument();
    expect(screen.queryByRole('button', { name: 'Why? Probability' })).not.toBeInTheDocument();
  });
});
