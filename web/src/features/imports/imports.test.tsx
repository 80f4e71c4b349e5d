import { fireEvent, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { ImportJob } from '@/api/types';
import { draftPlace } from '@/lib/drafts';
import { importable } from '@/lib/imports';
import { http, HttpResponse, mockApi } from '@/test/server';
import { show } from '@/test/render';
import { ImportForm } from './import-form';
import { ImportWizard } from './import-wizard';

const path = '*/api/contacts/imports';
let job: ImportJob;
let me = 'p';
let sent: Record<string, unknown>;
let previews: number;

const reset = (change: Partial<ImportJob>) => {
  sent = {};
  previews = 0;
  me = 'p';
  job = {
    id: 'j1',
    object: 'contacts',
    fileName: 'a.csv',
    source: 'csv',
    state: 'UPLOADED',
    rows: 3,
    done: 0,
    ...{ waiting: 0, created: 0, changed: 0, unchanged: 0, failed: 0 },
    ignoredColumns: [],
    encoding: 'GB18030',
    undo: { removed: 0, restored: 0, kept: 0 },
    createdBy: 'p',
    createdAt: '2026-06-01T00:00:00Z',
    ...change,
  };
};
const checked = { done: 3, created: 2, failed: 1, mapping: { 姓名: 'fullName', 邮箱: 'email' } };

mockApi(
  http.get('*/api/me', () => HttpResponse.json({ id: me, rights: ['contacts:write', 'contacts:read'] })),
  http.post(path, async ({ request }) => {
    const form = await request.formData();
    const search = new URL(request.url).searchParams;
    sent = { file: await (form.get('file') as File).text(), ...Object.fromEntries(search) };
    return HttpResponse.json({ ...job, id: 'j1' }, { status: 202 });
  }),
  http.get(`${path}/j1`, () => HttpResponse.json(job)),
  http.get(`${path}/j1/preview`, () => {
    previews++;
    return HttpResponse.json({
      encoding: 'GB18030',
      rows: 3,
      remembered: false,
      columns: [
        { heading: '姓名', column: 'fullName', samples: ['王小明', '李娜'] },
        { heading: '电邮', samples: ['a@b.cn'] },
      ],
      names: [
        { name: 'fullName', label: 'Name' },
        { name: 'email', label: 'E-mail' },
      ],
      required: [['fullName'], ['email']],
    });
  }),
  http.put(`${path}/j1/mapping`, async ({ request }) => {
    sent = (await request.json()) as Record<string, unknown>;
    return HttpResponse.json(job);
  }),
  http.put(`${path}/j1/state`, async ({ request }) => {
    const { state } = (await request.json()) as { state: ImportJob['state'] };
    job = { ...job, ...checked, state: state === 'CHECKING' ? 'CHECKED' : state };
    return HttpResponse.json(job);
  }),
  http.get(`${path}/j1/refused`, () =>
    HttpResponse.json({
      items: job.failed
        ? [
            {
              line: 4,
              cells: { 姓名: '赵六', 邮箱: 'nowhere' },
              column: '邮箱',
              value: 'nowhere',
              reason: 'This is not an e-mail address.',
            },
          ]
        : [],
    }),
  ),
  http.put(`${path}/j1/refused`, async ({ request }) => {
    sent = (await request.json()) as Record<string, unknown>;
    job = { ...job, created: 3, failed: 0 };
    return HttpResponse.json({ job, refused: [] });
  }),
);

const wizard = () => show(<ImportWizard object="contacts" jobId="j1" onStep={() => undefined} />);

describe('the import wizard', () => {
  it('names the import that comes before it from the same source', async () => {
    reset({
      state: 'QUEUED',
      source: 'erp',
      waitsFor: { id: 'j0', object: 'accounts', fileName: 'large.csv' },
    });
    await wizard();
    expect(await screen.findByText(/here erp, follow each other/)).toBeVisible();
    expect(screen.getByRole('link', { name: 'large.csv' })).toHaveAttribute('href', '/imports/accounts/j0');
  });

  it('asks for a file before it goes on', async () => {
    reset({});
    const user = userEvent.setup();
    await show(
      <ImportForm
        objects={importable}
        object="contacts"
        onObject={() => undefined}
        onUploaded={() => undefined}
      />,
    );
    await user.click(await screen.findByRole('button', { name: 'Look at the columns' }));
    const choose = screen.getByRole('button', { name: 'Choose a file' });
    expect(choose).toHaveFocus();
    expect(choose).toHaveAccessibleDescription('Choose a file first');
  });

  it('sends the file with its source, to be kept and not yet imported', async () => {
    reset({});
    const uploaded: string[] = [];
    const user = userEvent.setup();
    await show(
      <ImportForm
        objects={importable}
        object="contacts"
        onObject={() => undefined}
        onUploaded={(_, id) => void uploaded.push(id)}
      />,
    );
    await user.upload(
      await screen.findByLabelText('CSV file'),
      new File(['rows'], 'a.csv', { type: 'text/csv' }),
    );
    await user.click(screen.getByRole('button', { name: 'Look at the columns' }));
    await expect.poll(() => uploaded).toEqual(['j1']);
    expect(sent).toEqual({ file: 'rows', source: 'csv', start: 'false' });
  });

  it('shows samples beside each choice and does not go on without what is needed', async () => {
    reset({});
    const user = userEvent.setup();
    await wizard();
    expect(await screen.findByText('王小明 · 李娜')).toBeInTheDocument();
    expect(screen.getByRole('combobox', { name: 'What 姓名 is' })).toHaveValue('Name');
    await user.click(screen.getByRole('button', { name: 'Check 3 rows' }));
    const lacking = screen.getByRole('alert');
    expect(lacking).toHaveTextContent('Before the check, say which column is:E-mail');
    expect(lacking).toHaveFocus();
    await user.click(within(lacking).getByRole('button', { name: 'E-mail' }));
    expect(screen.getByRole('combobox', { name: 'What 电邮 is' })).toHaveFocus();
    await user.click(screen.getByRole('button', { name: 'Check 3 rows' }));
    expect(screen.getByRole('alert')).toHaveFocus();
    await user.click(screen.getByRole('combobox', { name: 'What 电邮 is' }));
    await user.click(await screen.findByRole('option', { name: 'E-mail' }));
    expect(screen.getByText('All that is needed is there.')).toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: 'Check 3 rows' }));
    expect(await screen.findByText('Result of the check')).toBeInTheDocument();
    expect(sent).toEqual({ columns: { 姓名: 'fullName', 电邮: 'email' } });
    expect(previews).toBe(1);
  });

  it('goes back to the columns as they were chosen', async () => {
    reset({ ...checked, mapping: { 电邮: 'email' }, state: 'CHECKED' });
    await show(<ImportWizard object="contacts" jobId="j1" step="columns" onStep={() => undefined} />);
    expect(await screen.findByRole('combobox', { name: 'What 电邮 is' })).toHaveValue('E-mail');
    expect(screen.getByRole('combobox', { name: 'What 姓名 is' })).toHaveValue('');
  });

  it('corrects a refused row in its cell and then imports all', async () => {
    reset({ ...checked, state: 'CHECKED' });
    const user = userEvent.setup();
    await wizard();
    const all = await screen.findByRole('button', { name: 'Import 2 rows' });
    await expect.poll(() => all).toBeEnabled();
    const grid = await screen.findByRole('grid', { name: 'Refused rows' });
    const cell = within(grid).getByText('nowhere');
    expect(within(grid).getByLabelText('This is not an e-mail address.')).toBeInTheDocument();
    await user.dblClick(cell);
    const editor = await screen.findByRole('textbox', { name: '邮箱, line 4' });
    await user.clear(editor);
    await user.type(editor, 'zhao@b.cn{Enter}');
    expect(draftPlace('lin', 'import.j1').value()).toEqual({ 4: { 邮箱: 'zhao@b.cn' } });
    await user.click(screen.getByRole('button', { name: 'Check 1 corrected row' }));
    expect(await screen.findByRole('button', { name: 'Import 3 rows' })).toBeInTheDocument();
    expect(sent).toEqual({ rows: [{ line: 4, cells: { 邮箱: 'zhao@b.cn' } }] });
    expect(screen.queryByRole('grid')).not.toBeInTheDocument();
    expect(draftPlace('lin', 'import.j1').value()).toBeUndefined();
  });

  it.each(['Enter', 'Escape'])('leaves %s in a cell to an input method that composes', async (key) => {
    reset({ ...checked, state: 'CHECKED' });
    const user = userEvent.setup();
    await wizard();
    const all = await screen.findByRole('button', { name: 'Import 2 rows' });
    await expect.poll(() => all).toBeEnabled();
    const grid = await screen.findByRole('grid', { name: 'Refused rows' });
    await user.dblClick(within(grid).getByText('nowhere'));
    const editor = await screen.findByRole('textbox', { name: '邮箱, line 4' });
    await user.clear(editor);
    await user.type(editor, 'zhao');
    fireEvent.keyDown(editor, { key, isComposing: true });
    expect(screen.getByRole('textbox', { name: '邮箱, line 4' })).toHaveValue('zhao');
  });

  it('says which rows wait, and that all goes on by itself', async () => {
    reset({ state: 'RUNNING', rows: 3, done: 1, created: 1, waiting: 2 });
    await wizard();
    expect(await screen.findByText(/^2 rows wait for customers/)).toBeInTheDocument();
    expect(screen.getByRole('status')).toHaveTextContent('1 of 3 rows');
  });

  it('lets others only look on', async () => {
    reset({ ...checked, state: 'CHECKED' });
    me = 'somebody else';
    await wizard();
    expect(await screen.findByText(/^Only who started this import/)).toBeInTheDocument();
    expect(screen.getByRole('button', { name: 'Import 2 rows' })).toBeDisabled();
  });

  it('asks before it takes an import back', async () => {
    const until = new Date(Date.now() + 86_400_000).toISOString();
    reset({
      ...checked,
      failed: 0,
      state: 'COMPLETED',
      finishedAt: '2026-06-01T00:00:00Z',
      undo: { until, removed: 0, restored: 0, kept: 0 },
    });
    const user = userEvent.setup();
    await wizard();
    await user.click(await screen.findByRole('button', { name: 'Undo the import' }));
    const dialog = await screen.findByRole('dialog');
    expect(dialog).toHaveTextContent('2 records that it created are removed.');
    await user.click(within(dialog).getByRole('button', { name: 'Undo the import' }));
    expect(await screen.findByText('Undoing')).toBeInTheDocument();
  });
});
