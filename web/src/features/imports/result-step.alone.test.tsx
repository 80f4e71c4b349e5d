import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { ImportJob } from '@/api/types';
import { draftPlace } from '@/lib/drafts';
import { save } from '@/lib/save-file';
import { show } from '@/test/render';
import { http, HttpResponse, may, mockApi } from '@/test/server';
import type { Importable } from '@/lib/imports';
import { ResultStep } from './result-step';

vi.mock('@/lib/save-file');
const id = '018f0000-0000-7000-8000-000000000007';
const done = {
  id,
  object: 'accounts',
  fileName: 'a.csv',
  state: 'COMPLETED',
  created: 2,
  changed: 0,
  unchanged: 1,
  failed: 0,
  ignoredColumns: [] as string[],
  undo: { until: '2999-01-01T00:00:00Z', removed: 0, restored: 0, kept: 0 },
  createdBy: 'p',
  createdAt: '2026-01-01T00:00:00Z',
  finishedAt: '2026-01-01T00:00:01Z',
} as ImportJob;

const server = mockApi(
  may('accounts:read', 'accounts:write'),
  http.get('*/refused.csv', () => HttpResponse.text('line,reason\n')),
  http.get('*/refused', () => HttpResponse.json({ items: [], next: null })),
);

async function target(job: ImportJob, object: Importable = 'accounts') {
  await show(<ResultStep object={object} job={job} />);
  const link = await screen.findByRole('link', { name: /^Show / });
  return decodeURIComponent(link.getAttribute('href') ?? '');
}

describe('the end of an import', () => {
  it('leads to the customers that it created or changed', async () => {
    expect(await target(done)).toBe(`/accounts?filter=importId==${id}`);
  });

  it('leads to the contacts that it created or changed', async () => {
    expect(await target({ ...done, created: 0, changed: 3 }, 'contacts')).toBe(
      `/contacts?filter=importId==${id}`,
    );
  });

  it('leads to the orders that it created or changed', async () => {
    expect(await target(done, 'orders')).toBe(`/orders?filter=importId==${id}`);
  });

  it.each([
    ['nothing of which is new', { ...done, created: 0 }],
    ['that is long ago', { ...done, undo: { ...done.undo, until: '2020-01-01T00:00:00Z' } }],
  ])('leads to all customers after one %s', async (_, job) => {
    expect(await target(job)).toBe('/accounts');
  });

  it('leads nowhere after one that was undone', async () => {
    const undone = { ...done, state: 'UNDONE', undo: { ...done.undo, removed: 2 } } as ImportJob;
    await show(<ResultStep object="accounts" job={undone} />);
    expect(await screen.findByText('Undone')).toBeVisible();
    expect(screen.queryByRole('link')).toBeNull();
  });

  it('does not say after an undo of everything that there was nothing, and gives out what was refused', async () => {
    const undo = { removed: 2, restored: 0, kept: 0 };
    const undone = { ...done, state: 'UNDONE', failed: 1, undo } as ImportJob;
    await show(<ResultStep object="accounts" job={undone} />);
    await userEvent.click(await screen.findByRole('button', { name: 'Download these rows' }));
    await waitFor(() => expect(save).toHaveBeenCalledWith('line,reason\n', 'a-refused.csv'));
    expect(screen.queryByText('There is nothing to undo.')).toBeNull();
  });

  it('gives out with what was refused the corrections that an undo has left without a place', async () => {
    draftPlace('lin', `import.${id}`).write({ 4: { email: 'zhao@b.cn' } });
    server.use(
      http.get('*/refused.csv', () =>
        HttpResponse.text('\uFEFFname,email,Reason\r\nZhao,nowhere,Wrong.\r\n'),
      ),
      http.get('*/refused', () => HttpResponse.json({ items: [{ line: 4 }], next: null })),
    );
    await show(<ResultStep object="accounts" job={{ ...done, state: 'UNDONE', failed: 1 } as ImportJob} />);
    expect(await screen.findByText(/^The cells that you have corrected here are in that file/)).toBeVisible();
    await userEvent.click(screen.getByRole('button', { name: 'Download these rows' }));
    const file = '\uFEFFname,email,Reason\r\nZhao,zhao@b.cn,Wrong.\r\n';
    await waitFor(() => expect(save).toHaveBeenLastCalledWith(file, 'a-refused.csv'));
  });
});
