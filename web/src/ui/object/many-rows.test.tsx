import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { accountsApi, cell, fourAccounts, job, kept, shown } from '@/test/accounts';
import { http, HttpResponse, mockApi, refuse } from '@/test/server';

const server = mockApi(...accountsApi);
beforeEach(fourAccounts);

describe('pasting into a list', () => {
  it('shows what would change, changes it, and takes all of it back at once', async () => {
    const { user, grid } = await shown();
    await user.click(cell(grid, 1, 1));
    fireEvent.paste(cell(grid, 1, 1), { clipboardData: { getData: () => '华南\t1\n西南\t2\n' } });
    expect(await screen.findByText('2 rows × 1 field change')).toBeInTheDocument();
    expect(screen.getByText('2 cells stay as they are')).toBeInTheDocument();
    const [bo, cy] = within(screen.getByRole('dialog'))
      .getAllByRole('listitem')
      .filter((row) => row.querySelector('li'));
    expect(bo).toHaveTextContent('BoRegion华北 → 华南');
    expect(cy).toHaveTextContent('CyRegion华北 → 西南');
    await user.click(screen.getByRole('button', { name: 'Change 2 rows' }));
    await within(grid).findByText('西南');
    await waitFor(() =>
      expect(kept.sent.map(({ body }) => body)).toEqual([{ region: '华南' }, { region: '西南' }]),
    );
    await user.click(await screen.findByRole('button', { name: 'Undo' }));
    await waitFor(() =>
      expect(kept.stored.map(({ region }) => region)).toEqual(['华北', '华北', '华北', '华北']),
    );
  });
});

describe('rows that refuse what is pasted', () => {
  const refusing = (reasonOf: (id: string) => string) =>
    server.use(
      http.patch('*/api/accounts/:id', ({ params }) =>
        refuse(422, 'invalid-body', { detail: reasonOf(String(params.id)) }),
      ),
    );

  it('are named, each with its own reason', async () => {
    refusing((id) => (id === '2' ? 'It is closed.' : 'It is too far away.'));
    const { user, grid } = await shown();
    await user.click(cell(grid, 1, 1));
    fireEvent.paste(cell(grid, 1, 1), { clipboardData: { getData: () => '华南\n西南' } });
    await user.click(await screen.findByRole('button', { name: 'Change 2 rows' }));
    const trouble = await screen.findByText('2 rows were not changed:');
    const rows = within(trouble.parentElement as HTMLElement).getAllByRole('listitem');
    expect(rows.map(({ textContent }) => textContent)).toEqual([
      'Bo: It is closed.',
      'Cy: It is too far away.',
    ]);
  });

  it('are counted where they are many', async () => {
    refusing((id) => `No ${id}`);
    const { user, grid } = await shown();
    await user.click(cell(grid, 0, 1));
    fireEvent.paste(cell(grid, 0, 1), { clipboardData: { getData: () => '1\n2\n3\n4' } });
    await user.click(await screen.findByRole('button', { name: 'Change 4 rows' }));
    expect(await screen.findByText('Cy: No 3')).toBeInTheDocument();
    expect(screen.queryByText('Di: No 4')).not.toBeInTheDocument();
    expect(screen.getByText('and 1 more row')).toBeInTheDocument();
  });

  it('are told beforehand of a line break that has no place there', async () => {
    const { user, grid } = await shown();
    await user.click(cell(grid, 0, 1));
    fireEvent.paste(cell(grid, 0, 1), { clipboardData: { getData: () => '"华\n南"\n西南' } });
    const dialog = within(await screen.findByRole('dialog'));
    expect(dialog.getByText('This is one line: no line breaks in it')).toBeInTheDocument();
    await user.click(dialog.getByRole('button', { name: 'Change 1 row' }));
    await waitFor(() => expect(kept.sent.map(({ body }) => body)).toEqual([{ region: '西南' }]));
  });
});

describe('a look at what pasting changes', () => {
  it('shows the first rows, and says how many more', async () => {
    kept.stored = Array.from({ length: 7 }, (_, at) => ({ id: `${at}`, name: `Row ${at}`, version: at }));
    const { user, grid } = await shown();
    await user.click(cell(grid, 0, 1));
    const pasted = Array.from({ length: 7 }, () => '华南').join('\n');
    fireEvent.paste(cell(grid, 0, 1), { clipboardData: { getData: () => pasted } });
    const dialog = within(await screen.findByRole('dialog'));
    expect(await dialog.findAllByText('empty')).toHaveLength(5);
    expect(dialog.getByText('and 2 more rows')).toBeInTheDocument();
  });
});

describe('marked cells', () => {
  it('are copied as a spreadsheet takes them', async () => {
    const { user, grid } = await shown();
    await user.click(cell(grid, 0, 0));
    await user.keyboard('{Shift>}{ArrowDown}{ArrowRight}{/Shift}');
    const setData = vi.fn();
    fireEvent.copy(cell(grid, 1, 1), { clipboardData: { setData } });
    expect(setData).toHaveBeenCalledWith('text/plain', 'Ada\t华北\nBo\t华北');
    expect(await screen.findByText('4 cells copied')).toBeInTheDocument();
  });

  it('are pasted over from their first one on', async () => {
    const { user, grid } = await shown();
    await user.click(cell(grid, 1, 1));
    await user.keyboard('{Shift>}{ArrowDown}{/Shift}');
    fireEvent.paste(cell(grid, 2, 1), { clipboardData: { getData: () => '华南' } });
    await user.click(await screen.findByRole('button', { name: 'Change 1 row' }));
    await waitFor(() => expect(kept.sent.map(({ url }) => url)).toEqual(['2']));
  });

  it('are filled with the first of them, after a look at what changes', async () => {
    kept.stored = kept.stored.map((row, at) => ({ ...row, region: at === 0 ? '华南' : '华北' }));
    const { user, grid } = await shown();
    await user.click(cell(grid, 0, 1));
    await user.keyboard('{Shift>}{ArrowDown}{ArrowDown}{/Shift}{Control>}d{/Control}');
    await user.click(await screen.findByRole('button', { name: 'Change 2 rows' }));
    await waitFor(() =>
      expect(kept.stored.map(({ region }) => region)).toEqual(['华南', '华南', '华南', '华北']),
    );
    await user.click(await screen.findByRole('button', { name: 'Undo' }));
    await waitFor(() =>
      expect(kept.stored.map(({ region }) => region)).toEqual(['华南', '华北', '华北', '华北']),
    );
  });
});

describe('pasting where a column is hidden', () => {
  it('fills the columns that one sees', async () => {
    const { user, grid } = await shown(true, { cols: 'name.phone' });
    await user.click(cell(grid, 1, 0));
    fireEvent.paste(cell(grid, 1, 0), { clipboardData: { getData: () => 'Bob\t华南' } });
    await user.click(await screen.findByRole('button', { name: 'Change 1 row' }));
    await waitFor(() => expect(kept.sent.map(({ body }) => body)).toEqual([{ name: 'Bob' }]));
  });
});

describe('changing many rows', () => {
  it('changes all that match but some, tells how it went and undoes it', async () => {
    const { user, grid } = await shown();
    await user.click(within(grid).getAllByRole('checkbox')[1] as HTMLElement);
    await user.click(screen.getByRole('button', { name: 'Select all 12,431 matching' }));
    await user.click(within(grid).getAllByRole('checkbox')[2] as HTMLElement);
    expect(screen.getByText('12,430 selected')).toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: 'Change field…' }));
    await user.click(await screen.findByRole('combobox', { name: 'Field' }));
    expect(screen.queryByRole('option', { name: 'Name' })).not.toBeInTheDocument();
    await user.click(await screen.findByRole('option', { name: 'Region' }));
    await user.type(await screen.findByRole('textbox', { name: 'Region' }), '华东');
    await user.click(screen.getByRole('button', { name: 'Change all matching rows' }));
    await waitFor(() =>
      expect(kept.sent).toEqual([
        { url: 'changes', body: { all: true, except: ['2'], change: { region: '华东' } } },
      ]),
    );
    expect(await screen.findByText('Region: 2 changed')).toBeInTheDocument();
    await user.click(within(screen.getByRole('toolbar')).getByRole('button', { name: 'Undo' }));
    await waitFor(() => expect(screen.queryByText('Region: 2 changed')).not.toBeInTheDocument());
    await waitFor(() => expect(kept.sent[1]).toEqual({ url: 'changes', body: { undo: 'j1' } }));
  });

  it('offers to take nothing back twice', async () => {
    const undo = job({ id: 'j3', undoOf: 'j1', change: { region: null }, changed: 0, failed: 2 });
    const other = job({ id: 'j2', change: { phone: '1' }, changed: 1 });
    const items = [{ ...undo, id: 'j4', changed: 1 }, undo, other, job({})];
    server.use(
      http.get('*/api/me', () => HttpResponse.json({ id: 'me', rights: ['accounts:write'] })),
      http.get('*/api/accounts/changes', () => HttpResponse.json({ items, next: null })),
    );
    const { user } = await shown();
    await user.click(screen.getByRole('button', { name: 'Bulk changes' }));
    const rows = within(await screen.findByRole('dialog')).findAllByRole('listitem');
    const offers = (await rows).map((row) => within(row).queryByRole('button', { name: 'Undo' }) !== null);
    expect(offers).toEqual([true, false, true, false]);
  });

  it('offers to take back what one has changed oneself', async () => {
    const theirs = job({ id: 'j2', createdBy: 'somebody else', change: { phone: '1' } });
    server.use(
      http.get('*/api/me', () => HttpResponse.json({ id: 'me', rights: ['accounts:write'] })),
      http.get('*/api/accounts/changes', () => HttpResponse.json({ items: [theirs, job({})], next: null })),
    );
    const { user } = await shown();
    await user.click(screen.getByRole('button', { name: 'Bulk changes' }));
    const history = within(await screen.findByRole('dialog'));
    await history.findByText('Phone');
    await user.click(history.getByRole('button', { name: 'Undo' }));
    await waitFor(() => expect(kept.sent).toEqual([{ url: 'changes', body: { undo: 'j1' } }]));
  });
});
