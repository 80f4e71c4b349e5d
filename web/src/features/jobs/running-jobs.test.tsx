import { Notifications, notifications } from '@mantine/notifications';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { BulkChange, ImportJob } from '@/api/types';
import { show } from '@/test/render';
import { http, HttpResponse, mockApi } from '@/test/server';
import { RunningJobs } from './running-jobs';

const before = '2026-01-01T08:00:00Z';
const later = () => new Date(Date.now() + 1_000).toISOString();
const file = {
  id: 'i1',
  fileName: 'customers.csv',
  state: 'RUNNING',
  rows: 500,
  done: 100,
  created: 80,
  changed: 0,
  unchanged: 0,
  failed: 20,
  undo: { removed: 0, restored: 0, kept: 0 },
  createdAt: before,
  createdBy: 'p1',
} as unknown as ImportJob;
const change: BulkChange = {
  id: 'c1',
  object: 'accounts',
  state: 'RUNNING',
  change: { region: 'East' },
  total: 10,
  done: 5,
  changed: 5,
  unchanged: 0,
  failed: 0,
  createdAt: before,
  createdBy: 'p1',
};

let imports: ImportJob[] = [];
let changes: BulkChange[] = [];
mockApi(
  http.get('*/api/me', () => HttpResponse.json({ id: 'p1', rights: ['accounts:write'] })),
  http.get('*/api/accounts/imports', () => HttpResponse.json({ items: imports, next: null })),
  http.get('*/api/accounts/changes', () => HttpResponse.json({ items: changes, next: null })),
  http.get('*/api/accounts/changes/c1/errors', () =>
    HttpResponse.json({
      items: [{ id: 'a1', number: 1, code: 'no-right', reason: 'Not yours' }],
      next: null,
    }),
  ),
  http.get('*/api/accounts/a1', () => HttpResponse.json({ id: 'a1', name: 'Acme' })),
);

beforeEach(() => {
  localStorage.clear();
  notifications.clean();
  [imports, changes] = [[], []];
});

const place = (
  <>
    <Notifications />
    <RunningJobs />
  </>
);

describe('the end of a job', () => {
  it('is told with its counts and the way to it, and once only', async () => {
    imports = [file];
    const user = userEvent.setup();
    const { router } = await show(place);
    await screen.findByRole('button', { name: '1 job runs' });
    imports = [
      { ...file, state: 'COMPLETED_WITH_ERRORS', done: 500, created: 480, failed: 20, finishedAt: later() },
    ];
    const words = 'customers.csv: Done · 480 created · 20 refused';
    expect(await screen.findByText(words, {}, { timeout: 4_000 })).toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: 'Open' }));
    await waitFor(() => expect(router.state.location.pathname).toBe('/imports/accounts/i1'));
    await waitFor(() => expect(screen.queryByText(words)).not.toBeInTheDocument());
  });

  it('shows what a change was refused, wherever one is', async () => {
    changes = [change];
    const user = userEvent.setup();
    await show(place);
    await screen.findByRole('button', { name: '1 job runs' });
    changes = [{ ...change, state: 'COMPLETED_WITH_ERRORS', changed: 9, failed: 1, finishedAt: later() }];
    await screen.findByText(/Done · 9 changed · 1 refused/, {}, { timeout: 4_000 });
    await user.click(screen.getByRole('button', { name: 'Show refused' }));
    expect(await screen.findByText('Not yours')).toBeInTheDocument();
  });

  it('is told of an import that was taken back long after it had ended', async () => {
    imports = [{ ...file, state: 'UNDOING', finishedAt: '2026-01-01T10:00:00Z' }];
    await show(place);
    await screen.findByRole('button', { name: '1 job runs' });
    const undo = { removed: 79, restored: 0, kept: 1 };
    imports = [{ ...file, state: 'UNDONE', undo, finishedAt: '2026-01-01T10:00:00Z' }];
    const words = 'customers.csv: Undone · 79 removed · 1 kept';
    expect(await screen.findByText(words, {}, { timeout: 4_000 })).toBeInTheDocument();
  });

  it('that came while nobody was here keeps its mark until it was looked at', async () => {
    localStorage.setItem('guanxi.jobs.seen', JSON.stringify('2026-01-01T09:00:00Z'));
    imports = [{ ...file, state: 'COMPLETED', finishedAt: '2026-01-01T10:00:00Z' }];
    const user = userEvent.setup();
    await show(place);
    const mark = await screen.findByRole('button', { name: '1 job has ended since you looked' });
    expect(screen.queryByText(/480 created/)).not.toBeInTheDocument();
    await user.click(mark);
    const menu = await screen.findByRole('dialog', { name: 'Jobs' });
    expect(within(menu).getByText('0 running, 1 ended')).toBeVisible();
    expect(within(menu).getByRole('link', { name: /customers.csv/ })).toHaveAttribute(
      'href',
      '/imports/accounts/i1',
    );
    await user.keyboard('{Escape}');
    await waitFor(() => expect(screen.queryByRole('button', { name: /has ended/ })).not.toBeInTheDocument());
  });
});
