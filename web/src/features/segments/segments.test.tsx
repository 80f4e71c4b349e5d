import { act, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { Segment, SegmentInput } from '@/api/types';
import { drafts } from '@/test/drafts';
import { http, HttpResponse, mockApi, refuse } from '@/test/server';
import { show } from '@/test/render';
import { useFormDraft } from '@/ui/form/form-draft';
import { MemberList } from './member-list';
import { SegmentMovesList } from './moves';
import { overlapParts } from './overlap-parts';
import { SegmentEditor, valuesOf } from './segment-editor';
import { SegmentSize } from './segment-size';

const server = mockApi(
  http.get('*/api/segments/fields', () =>
    HttpResponse.json([
      { name: 'orders.count', type: 'NUMBER', ops: ['eq', 'ge', 'isEmpty'], options: [] },
      { name: 'orders.lastAt', type: 'MOMENT', ops: ['withinLast', 'notWithinLast', 'isEmpty'], options: [] },
    ]),
  ),
  http.post('*/api/segments/previews', () =>
    HttpResponse.json({ count: 41, sample: [{ accountId: '1', name: 'Acme' }] }),
  ),
);

const segment: Segment = {
  id: 's1',
  name: 'Lapsing',
  rule: { field: 'orders.count', op: 'ge', value: 3 },
  ruleVersion: 1,
  memberCount: 1,
  filled: 1,
  createdAt: '2026-01-01T00:00:00Z',
  changedAt: '2026-01-01T00:00:00Z',
  version: 0,
};

function NewSegment({ onSave }: { onSave: (input: SegmentInput) => void }) {
  const draft = useFormDraft('segments', valuesOf({}));
  return <SegmentEditor isNew draft={draft} error={null} busy={false} saveLabel="Save" onSave={onSave} />;
}

describe('a segment being built', () => {
  beforeEach(() => localStorage.clear());

  it('counts live and saves the rule', async () => {
    const saved: SegmentInput[] = [];
    const user = userEvent.setup();
    await show(<NewSegment onSave={(input) => void saved.push(input)} />);
    await user.click(await screen.findByRole('button', { name: 'Save' }));
    const summary = screen.getByRole('alert');
    expect(summary).toHaveFocus();
    expect(summary).toHaveTextContent('2 fields need attention:');
    expect(saved).toHaveLength(0);
    await user.click(screen.getByRole('button', { name: 'Give a name' }));
    expect(screen.getByRole('textbox', { name: 'Name' })).toHaveFocus();

    await user.type(screen.getByRole('textbox', { name: 'Name' }), 'Lapsing');
    await user.click(screen.getByRole('button', { name: 'Condition' }));
    await user.click(await screen.findByRole('menuitem', { name: 'Orders' }));
    expect(screen.getByText('Complete the rule to see who meets it.')).toBeInTheDocument();
    await user.type(screen.getByRole('textbox', { name: 'Value' }), '3');
    expect(await screen.findByText('41')).toBeInTheDocument();
    expect(screen.getByRole('link', { name: 'Acme' })).toBeInTheDocument();

    await user.click(screen.getByRole('button', { name: 'Save' }));
    await waitFor(() => expect(saved).toHaveLength(1));
    expect(saved[0]).toMatchObject({
      name: 'Lapsing',
      rule: { and: [{ field: 'orders.count', op: 'ge', value: 3 }] },
    });
  });

  it('takes no number for another one', async () => {
    const saved: SegmentInput[] = [];
    const user = userEvent.setup();
    await show(<NewSegment onSave={(input) => void saved.push(input)} />);
    await user.type(await screen.findByRole('textbox', { name: 'Name' }), 'Lapsing');
    await user.click(screen.getByRole('button', { name: 'Condition' }));
    await user.click(await screen.findByRole('menuitem', { name: 'Orders' }));
    const value = screen.getByRole('textbox', { name: 'Value' });
    await user.type(value, '1e3');
    await user.click(screen.getByRole('button', { name: 'Save' }));
    expect(value).toHaveValue('1e3');
    expect(value).toHaveAccessibleDescription('Not a number');
    expect(saved).toHaveLength(0);
    await user.clear(value);
    await user.type(value, '１．２万');
    await user.click(screen.getByRole('button', { name: 'Save' }));
    await waitFor(() =>
      expect(saved[0]?.rule).toEqual({ and: [{ field: 'orders.count', op: 'ge', value: 12000 }] }),
    );
  });

  it('is named though the fields of its rule cannot be read, and keeps the name until they can', async () => {
    server.use(http.get('*/api/segments/fields', () => refuse(503, 'away'), { once: true }));
    const user = userEvent.setup();
    await show(<NewSegment onSave={() => undefined} />);
    await user.type(await screen.findByRole('textbox', { name: 'Name' }), 'Lapsing');
    expect(screen.getByText(/as soon as the fields can be read/)).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Try again' }));
    expect(await screen.findByRole('button', { name: 'Condition' })).toBeVisible();
    expect(screen.getByRole('textbox', { name: 'Name' })).toHaveValue('Lapsing');
  });

  it('is built by the keyboard alone, and not sent before it is whole', async () => {
    const saved: SegmentInput[] = [];
    const user = userEvent.setup();
    await show(<NewSegment onSave={(input) => void saved.push(input)} />);
    (await screen.findByRole('button', { name: 'Condition' })).focus();
    await user.keyboard('{Enter}');
    await waitFor(() => expect(screen.getByRole('menuitem', { name: 'Orders' })).toHaveFocus());
    await user.keyboard('{Enter}');
    const value = await screen.findByRole('textbox', { name: 'Value' });
    await act(() => new Promise((resolve) => setTimeout(resolve, 50))); // a menu gives the focus back a little later
    expect(value).toHaveFocus();
    await user.keyboard('3{Enter}');
    expect(screen.queryByRole('alert')).not.toBeInTheDocument();
    expect(value).toHaveFocus();

    const field = screen.getByRole('combobox', { name: 'Field' });
    await user.click(field);
    await user.click(await screen.findByRole('option', { name: 'Last order' }));
    expect(screen.getByRole('textbox', { name: 'Value' })).toHaveFocus();
    expect(screen.getByRole('textbox', { name: 'Value' })).toHaveValue('30');

    await user.type(screen.getByRole('textbox', { name: 'Name' }), 'Lately');
    await user.type(screen.getByRole('textbox', { name: 'Value' }), '{Enter}');
    await waitFor(() => expect(saved).toHaveLength(1));
  });

  it('gives the focus back when no field was chosen', async () => {
    const user = userEvent.setup();
    await show(<NewSegment onSave={() => undefined} />);
    const add = await screen.findByRole('button', { name: 'Condition' });
    await user.click(add);
    await screen.findByRole('menuitem', { name: 'Orders' });
    await user.keyboard('{Escape}');
    await waitFor(() => expect(add).toHaveFocus());
  });

  it('is there again for who went away, and can be begun anew', async () => {
    const user = userEvent.setup();
    const { unmount } = await show(<NewSegment onSave={() => undefined} />);
    await user.type(await screen.findByRole('textbox', { name: 'Name' }), 'Lapsing');
    await user.click(screen.getByRole('button', { name: 'Condition' }));
    await user.click(await screen.findByRole('menuitem', { name: 'Orders' }));
    await user.type(screen.getByRole('textbox', { name: 'Value' }), '3');
    unmount();

    await show(<NewSegment onSave={() => undefined} />);
    expect(await screen.findByRole('textbox', { name: 'Name' })).toHaveValue('Lapsing');
    expect(screen.getByRole('textbox', { name: 'Value' })).toHaveValue('3');
    await user.click(screen.getByRole('button', { name: 'Start over' }));
    expect(screen.getByRole('textbox', { name: 'Name' })).toHaveValue('');
    expect(screen.queryByRole('textbox', { name: 'Value' })).not.toBeInTheDocument();
    expect(drafts()).toHaveLength(0);
  });
});

describe('a segment that is being filled', () => {
  const filling = { ...segment, memberCount: 0, filled: 0.25 };

  it('says how far it is, and not that nobody meets its rule', async () => {
    server.use(http.get('*/api/segments/s1/members', () => HttpResponse.json({ items: [] })));
    await show(
      <>
        <SegmentSize one={filling} />
        <MemberList segment={filling} />
      </>,
    );
    expect(await screen.findByText('Members are being found')).toBeInTheDocument();
    expect(screen.getByText('checking customers, 25% done')).toBeInTheDocument();
    expect(screen.queryByText('Nobody meets the rule now')).not.toBeInTheDocument();
  });

  it('says so once everybody has been checked', async () => {
    server.use(http.get('*/api/segments/s1/members', () => HttpResponse.json({ items: [] })));
    const filled = { ...filling, filled: 1 };
    await show(
      <>
        <SegmentSize one={filled} />
        <MemberList segment={filled} />
      </>,
    );
    expect(await screen.findByText('Nobody meets the rule now')).toBeInTheDocument();
    expect(screen.queryByText(/checking customers/)).not.toBeInTheDocument();
  });
});

describe('what moved', () => {
  it('counts who came and went, each number open to those', async () => {
    server.use(
      http.get('*/api/segments/moves', () =>
        HttpResponse.json({
          since: '2026-01-01T00:00:00Z',
          asOf: '2026-01-08T00:00:00Z',
          items: [{ segmentId: 's1', name: 'Lapsing', memberCount: 9, entered: 4, left: 3 }],
        }),
      ),
    );
    await show(<SegmentMovesList />);
    const left = await screen.findByRole('link', { name: '3' });
    expect(left).toHaveAttribute('href', '/segments/s1?tab=history&change=LEFT&days=7');
  });
});

describe('an overlap', () => {
  it('cuts two segments into parts that share nobody', () => {
    const one = { field: 'a', op: 'eq', value: 1 };
    const other = { field: 'b', op: 'eq', value: 2 };
    expect(overlapParts({ members: 10, otherMembers: 4, both: 3 }, one, other)).toEqual([
      { name: 'both', accounts: 3, of: 10, rule: { and: [one, other] } },
      { name: 'onlyOne', accounts: 7, of: 10, rule: { and: [one, { not: other }] } },
      { name: 'onlyOther', accounts: 1, of: 4, rule: { and: [other, { not: one }] } },
    ]);
  });
});
