import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { Campaign, CampaignMove } from '@/api/types';
import { http, HttpResponse, may, mockApi, refuse } from '@/test/server';
import { scheduledCampaign as one } from '@/test/scheduled-campaign';
import { show } from '@/test/render';
import { CampaignStatePath } from './campaign-state';
import { MailPreview } from './mail-preview';
import { MessageList } from './message-list';
import { Results } from './results';

const moves: CampaignMove[] = [];
const filters: (string | null)[] = [];

const server = mockApi(
  may('campaigns:write'),
  http.get('*/api/segments', () => HttpResponse.json({ items: [{ id: 's1', name: 'Loyal' }], next: null })),
  http.get('*/api/segments/s1', () => HttpResponse.json({ id: 's1', name: 'Loyal', memberCount: 1200 })),
  http.get('*/api/campaigns/reach', () =>
    HttpResponse.json({ frozen: false, included: 1100, excluded: { NO_ADDRESS: 100 } }),
  ),
  http.get('*/api/campaigns/g1/audience', () =>
    HttpResponse.json({ frozen: false, included: 1100, excluded: {} }),
  ),
  http.get('*/api/campaigns/g1/results', () =>
    HttpResponse.json({
      queued: 3,
      sent: 40,
      failed: 7,
      suppressed: 0,
      excluded: {},
      states: { QUEUED: 1, SOFT_BOUNCED: 2, SENT: 40, FAILED: 5, HARD_BOUNCED: 2 },
    }),
  ),
  http.get('*/api/campaigns/g1/messages', ({ request }) => {
    filters.push(new URL(request.url).searchParams.get('filter'));
    return HttpResponse.json({
      items: [
        {
          id: 'm1',
          step: 1,
          accountId: 'a1',
          contactId: 'p1',
          name: 'Li Na',
          address: 'li@example.com',
          state: 'FAILED',
          reason: 'mailbox unknown',
          attempts: 1,
        },
      ],
      next: null,
    });
  }),
  http.put('*/api/campaigns/g1/state', async ({ request }) => {
    moves.push((await request.json()) as CampaignMove);
    return HttpResponse.json({ ...one, state: 'RUNNING', allowedMoves: ['PAUSED'] });
  }),
);

beforeEach(() => {
  moves.splice(0);
  filters.splice(0);
});

describe('the state of a campaign', () => {
  it('starts only when somebody means it, and says how many get a message', async () => {
    const user = userEvent.setup();
    await show(<CampaignStatePath one={one} version={'"4"'} />);
    expect(screen.queryByRole('button', { name: 'Move to Finished' })).toBeNull();
    await user.click(await screen.findByRole('button', { name: 'Move to Running' }));
    const dialog = await screen.findByRole('dialog');
    expect(moves).toEqual([]);
    await user.click(await within(dialog).findByRole('button', { name: 'Send 1,100 messages' }));
    await waitFor(() => expect(moves).toEqual([{ state: 'RUNNING' }]));
  });

  it('repeats before the start what would be sent as it stands', async () => {
    const user = userEvent.setup();
    const typo = { ...one, subject: 'Dear {{nmae}}', body: 'Welcome, {{name}}' };
    await show(<CampaignStatePath one={typo} version={'"4"'} />);
    await user.click(await screen.findByRole('button', { name: 'Move to Running' }));
    const dialog = within(await screen.findByRole('dialog'));
    expect(await dialog.findByText('Would be sent as it stands: {{nmae}}')).toBeInTheDocument();
  });

  it('is cancelled with a reason', async () => {
    const user = userEvent.setup();
    await show(<CampaignStatePath one={one} version={'"4"'} />);
    await user.click(await screen.findByRole('button', { name: 'Move to Cancelled' }));
    const dialog = await screen.findByRole('dialog');
    await user.click(within(dialog).getByRole('button', { name: 'Cancel the campaign' }));
    expect(within(dialog).getByText('Give a reason')).toBeInTheDocument();
    expect(within(dialog).getByRole('textbox', { name: /Reason/ })).toHaveFocus();
    await user.type(within(dialog).getByRole('textbox', { name: /Reason/ }), 'Too early');
    await user.click(within(dialog).getByRole('button', { name: 'Cancel the campaign' }));
    await waitFor(() => expect(moves).toEqual([{ state: 'CANCELLED', reason: 'Too early' }]));
  });

  it('says what a draft still needs before its review', async () => {
    server.use(
      http.put('*/api/campaigns/g1/state', () =>
        refuse(409, 'campaign-incomplete', {
          errors: ['segmentId', 'body'].map((field) => ({
            pointer: `/${field}`,
            message: 'campaign-incomplete',
          })),
        }),
      ),
    );
    const user = userEvent.setup();
    await show(
      <CampaignStatePath one={{ ...one, state: 'DRAFT', allowedMoves: ['IN_REVIEW'] }} version={'"4"'} />,
    );
    await user.click(await screen.findByRole('button', { name: 'Move to In review' }));
    expect(
      await screen.findByText('Before the review the campaign needs a segment and a text.'),
    ).toBeInTheDocument();
    expect(screen.getByRole('link', { name: 'Complete the campaign' })).toHaveAttribute(
      'href',
      '/campaigns/g1/edit',
    );
  });
});

describe('a campaign that went its way by itself', () => {
  const ended = { ...one, state: 'CANCELLED', allowedMoves: [] } as Campaign;

  it('says why in words', async () => {
    await show(<CampaignStatePath one={{ ...ended, reason: 'SEGMENT_GONE' }} version={'"4"'} />);
    expect(
      await screen.findByText('It was cancelled by itself: its segment was deleted before the start'),
    ).toBeInTheDocument();
  });

  it('keeps the words of people', async () => {
    await show(<CampaignStatePath one={{ ...ended, reason: 'Too early: {name}' }} version={'"4"'} />);
    expect(await screen.findByText('Too early: {name}')).toBeInTheDocument();
  });
});

describe('a text that has gone out', () => {
  it('says so of what was no placeholder', async () => {
    await show(<MailPreview started subject="Dear {{nmae}}" body="" />);
    expect(
      await screen.findByText('Not a known placeholder, left as it stood: {{nmae}}'),
    ).toBeInTheDocument();
    expect(screen.queryByText(/Would be sent/)).not.toBeInTheDocument();
  });
});

describe('a campaign without messages', () => {
  const promise = 'Messages are made when the campaign starts.';
  const none = () =>
    server.use(http.get('*/api/campaigns/g1/messages', () => HttpResponse.json({ items: [], next: null })));

  it('still has its start before it', async () => {
    none();
    await show(<MessageList one={one} messages={undefined} onMessages={() => undefined} />);
    expect(await screen.findByText(promise)).toBeInTheDocument();
  });

  it('reached nobody when it has ended', async () => {
    none();
    const ended: Campaign = { ...one, state: 'FINISHED', startedAt: '2026-06-02T08:00:00Z' };
    await show(<MessageList one={ended} messages={undefined} onMessages={() => undefined} />);
    expect(await screen.findByText('Nobody could be reached')).toBeInTheDocument();
    expect(screen.queryByText(promise)).not.toBeInTheDocument();
  });
});

describe('the results', () => {
  it('open exactly the messages that they count', async () => {
    await show(<Results campaignId="g1" />);
    const failed = await screen.findByRole('link', { name: '7' });
    expect(failed.getAttribute('href')).toBe('/campaigns/g1?tab=messages&messages=failed');
    const rows = within(screen.getByRole('table')).getAllByRole('row');
    expect(rows.map((row) => row.textContent)).toContain('Sent4080%');
    expect(rows).toHaveLength(6);
  });

  it('show why a message failed', async () => {
    const user = userEvent.setup();
    await show(<MessageList one={one} messages="failed" onMessages={() => undefined} />);
    await user.click(await screen.findByText('Li Na'));
    expect(screen.getByText('Reason: mailbox unknown')).toBeInTheDocument();
    expect(filters).toEqual(['state=in=(FAILED,HARD_BOUNCED)']);
  });
});
