import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { http, HttpResponse, mockApi } from '@/test/server';
import { show } from '@/test/render';
import { importable } from './api';
import { ImportForm } from './import-form';
import { ImportProgress } from './import-progress';

let reads = 0;
const job = () => ({
  id: 'j1',
  object: 'accounts',
  fileName: 'a.csv',
  source: 'csv',
  state: reads > 1 ? 'COMPLETED_WITH_ERRORS' : 'RUNNING',
  rows: 10,
  done: reads > 1 ? 10 : 4,
  created: reads > 1 ? 9 : 4,
  changed: 0,
  unchanged: 0,
  failed: reads > 1 ? 1 : 0,
  ignoredColumns: ['emial'],
  createdAt: '2026-06-01T00:00:00Z',
});

mockApi(
  http.post('*/api/accounts/imports', async ({ request }) => {
    const form = await request.formData();
    const file = form.get('file') as File;
    return HttpResponse.json(
      { id: `${await file.text()}/${String(form.get('source'))}` },
      { status: 202, headers: { location: '/api/accounts/imports/j1' } },
    );
  }),
  http.get('*/api/accounts/imports/j1', () => {
    reads += 1;
    return HttpResponse.json(job());
  }),
  http.get('*/api/accounts/imports/j1/errors', () =>
    HttpResponse.json({
      items: [{ line: 7, column: 'kind', value: 'COMPANY', reason: 'is not a kind' }],
      next: null,
    }),
  ),
);

describe('an import', () => {
  it('asks for a file before it starts', async () => {
    const user = userEvent.setup();
    await show(<ImportForm objects={importable} onStarted={() => undefined} />);
    await user.click(await screen.findByRole('button', { name: 'Import customers' }));
    expect(await screen.findByText('Choose a file first')).toBeInTheDocument();
  });

  it('sends the file with its source', async () => {
    const started: string[] = [];
    const user = userEvent.setup();
    await show(<ImportForm objects={importable} onStarted={(_, id) => void started.push(id)} />);
    await user.upload(
      await screen.findByLabelText('CSV file'),
      new File(['rows'], 'a.csv', { type: 'text/csv' }),
    );
    await user.click(screen.getByRole('button', { name: 'Import customers' }));
    await expect.poll(() => started).toEqual(['rows/csv']);
  });

  it('shows its progress and then the refused rows', async () => {
    await show(<ImportProgress object="accounts" jobId="j1" />);
    expect(await screen.findByText('4 of 10 rows')).toBeInTheDocument();
    expect(await screen.findByText('COMPANY', {}, { timeout: 4000 })).toBeInTheDocument();
    expect(screen.getByText('is not a kind')).toBeInTheDocument();
    expect(screen.getByText('Done, some rows refused')).toBeInTheDocument();
    expect(screen.getByText(/these columns: emial/)).toBeInTheDocument();
  });
});
