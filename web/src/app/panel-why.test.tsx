import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { Segment } from '@/api/types';
import { HistoryList, MemberList } from '@/features/segments/member-list';
import type { Language } from '@/lib/language';
import { openDeal } from '@/test/open-deal';
import { show } from '@/test/render';
import { http, HttpResponse, may, mockApi, refuse } from '@/test/server';
import { RegistryProvider } from '@/ui/panel/registry';
import { SidePanel } from '@/ui/panel/side-panel';
import { known } from './providers';

const at = '2026-01-02T00:00:00Z';
const reason = {
  cause: 'TIME',
  conditions: [{ field: 'orders.count', op: 'ge', value: 3, actual: 5, holds: true }],
};
const segment = { id: 's1', name: 'Lapsing', ruleVersion: 4, memberCount: 1, filled: 1 } as Segment;
const insights = {
  accountId: 'a1',
  asOf: at,
  facts: {},
  segments: [{ segmentId: 's1', name: 'Lapsing', since: at, reason }],
};
const change = { id: 'h1', accountId: 'a1', accountName: 'Acme', change: 'LEFT', at, reason, ruleVersion: 3 };

const asked: (string | null)[] = [];
const server = mockApi(
  may('deals:write'),
  http.get('*/api/deals/d1', () => HttpResponse.json({ ...openDeal, probability: 10 })),
  http.get('*/api/accounts/a1', () => HttpResponse.json({ id: 'a1', name: 'Acme' })),
  http.get('*/api/insights/accounts/a1', () => HttpResponse.json(insights)),
  http.get('*/api/segments/fields', () =>
    HttpResponse.json([{ name: 'orders.count', type: 'NUMBER', ops: ['ge'], options: [] }]),
  ),
  http.get('*/api/segments/s1', () => HttpResponse.json(segment)),
  http.get('*/api/segments/s1/members', () =>
    HttpResponse.json({ items: [{ accountId: 'a1', accountName: 'Acme', since: at, reason }] }),
  ),
  http.get('*/api/segments/s1/history', ({ request }) => {
    const filter = new URL(request.url).searchParams.get('filter');
    asked.push(filter);
    return HttpResponse.json({ items: filter === 'id==gone' ? [] : [change] });
  }),
);

async function beside(part: React.ReactNode, panel?: string, language: Language = 'en') {
  const shown = await show(
    <RegistryProvider value={known}>
      {part}
      <SidePanel />
    </RegistryProvider>,
    language,
  );
  if (panel) await shown.router.navigate({ to: '/', search: { panel } as never });
  return { ...shown, user: userEvent.setup() };
}

async function said(panel: string, language?: Language) {
  await beside(null, panel, language);
  return screen.findByRole('dialog');
}

describe('why a customer is in a segment', () => {
  it('opens from the list of members, at an address', async () => {
    const { user, router } = await beside(<MemberList segment={segment} />);
    await user.click(await screen.findByRole('button', { name: 'Why? Acme' }));
    const why = within(await screen.findByRole('dialog'));
    expect(router.state.location.search).toEqual({ panel: 'why:segment.s1.a1' });
    expect(await why.findByRole('heading', { name: 'Lapsing' })).toBeInTheDocument();
    expect(await why.findByText('Acme')).toBeInTheDocument();
    expect(why.getByText('In this segment since Jan 2, 2026, 12:00 AM.')).toBeInTheDocument();
    expect(why.getByText('by the passing of time')).toBeInTheDocument();
    expect(await why.findByText('Orders at least 3 (5)')).toBeInTheDocument();
    expect(await why.findByText(/as of .* · rule 4/)).toBeInTheDocument();
  });

  it.each([
    ['en', 'The customer is no longer in this segment'],
    ['zh-CN', '该客户已不在此分群中'],
  ] as const)('is over once it has left, as %s says', async (language, text) => {
    server.use(
      http.get('*/api/insights/accounts/a1', () => HttpResponse.json({ ...insights, segments: [] })),
    );
    expect(await within(await said('why:segment.s1.a1', language)).findByText(text)).toBeInTheDocument();
  });
});

describe('why a customer came into a segment or left it', () => {
  it('opens from its history, at an address, and reads this change alone', async () => {
    asked.length = 0;
    const { user, router } = await beside(<HistoryList segmentId="s1" onClear={() => undefined} />);
    await user.click(await screen.findByRole('button', { name: 'Why? Acme' }));
    const why = within(await screen.findByRole('dialog'));
    expect(router.state.location.search).toEqual({ panel: 'why:change.s1.h1' });
    expect(await why.findByRole('heading', { name: 'Acme · left' })).toBeInTheDocument();
    expect(why.getByText('Left this segment on Jan 2, 2026, 12:00 AM.')).toBeInTheDocument();
    expect(why.getByText('by the passing of time')).toBeInTheDocument();
    expect(await why.findByText('Orders at least 3 (5)')).toBeInTheDocument();
    expect(why.getByText(/as of .* · rule 3/)).toBeInTheDocument();
    expect(asked).toEqual([null, 'id==h1']);
  });

  it.each([
    ['en', 'What this explains is no longer there'],
    ['zh-CN', '所说明的内容已不存在'],
  ] as const)('is not known of a change that is gone, as %s says', async (language, text) => {
    expect(await within(await said('why:change.s1.gone', language)).findByText(text)).toBeInTheDocument();
  });
});

describe('why a deal has its probability', () => {
  it('lies above the deal at the side, which comes back', async () => {
    const { user, router } = await beside(null, 'deals:d1');
    await user.click(await screen.findByRole('button', { name: 'Why? Probability' }));
    expect(await screen.findByRole('heading', { name: 'Probability · 10%' })).toBeInTheDocument();
    expect(router.state.location.search).toEqual({ panel: 'deals:d1,why:probability.d1' });
    await user.keyboard('{Escape}');
    expect(await screen.findByRole('button', { name: 'Why? Probability' })).toBeInTheDocument();
    expect(router.state.location.search).toEqual({ panel: 'deals:d1' });
  });
});

const everyKind = ['value.a1', 'rfm.a1', 'segment.s1.a1', 'change.s1.h1', 'probability.d1'];

describe.each(everyKind)('an explanation such as %s', (id) => {
  const answerWith = (status: number, code: string) =>
    server.use(
      ...['insights/accounts/a1', 'segments/s1/history', 'deals/d1'].map((path) =>
        http.get(`*/api/${path}`, () => refuse(status, code)),
      ),
    );

  it('says who can grant it to those who may not read it', async () => {
    answerWith(403, 'forbidden');
    const alert = await within(await said(`why:${id}`)).findByRole('alert');
    expect(alert).toHaveTextContent('An administrator can grant it.');
    expect(within(alert).queryByRole('button', { name: 'Try again' })).not.toBeInTheDocument();
  });

  it('can be asked for again after a failure', async () => {
    answerWith(500, 'unexpected');
    const panel = within(await said(`why:${id}`));
    const again = await panel.findByRole('button', { name: 'Try again' });
    server.resetHandlers();
    await userEvent.setup().click(again);
    await waitFor(() => expect(panel.queryByRole('alert')).not.toBeInTheDocument());
    expect(await panel.findByRole('article')).toBeInTheDocument();
  });

  it('says that what it explains is gone', async () => {
    answerWith(404, 'not-found');
    const panel = within(await said(`why:${id}`));
    expect(await panel.findByText('What this explains is no longer there')).toBeInTheDocument();
  });
});

it('says that it knows no explanation of an unknown kind', async () => {
  expect(await within(await said('why:spell.1')).findByText('This cannot be shown here')).toBeInTheDocument();
});
