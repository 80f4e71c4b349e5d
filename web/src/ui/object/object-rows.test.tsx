import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { accountsApi, cell, chosenRows, fourAccounts, kept, shown, write } from '@/test/accounts';
import { http, HttpResponse, mockApi, refuse } from '@/test/server';

const server = mockApi(...accountsApi);
beforeEach(fourAccounts);

const marked = (grid: HTMLElement) =>
  [...grid.querySelectorAll('td[aria-selected=true]')].map(({ textContent }) => textContent);

describe('walking through a list', () => {
  it('goes with J and K and the arrows, and chooses with X and with Ctrl Shift', async () => {
    const { user, grid } = await shown();
    await user.click(cell(grid, 0, 2));
    await user.keyboard('jx');
    expect(chosenRows(grid)).toEqual([1]);
    expect(cell(grid, 1, 2)).toHaveFocus();
    await user.keyboard('{Control>}{Shift>}{ArrowDown}{ArrowDown}{/Shift}{/Control}');
    expect(chosenRows(grid)).toEqual([1, 2, 3]);
    await user.keyboard('k{ArrowLeft}');
    expect(cell(grid, 2, 1)).toHaveFocus();
  });

  it('marks cells with Shift, says how many, and leaves them with Escape', async () => {
    const { user, grid } = await shown();
    await user.click(cell(grid, 1, 1));
    await user.keyboard('{Shift>}{ArrowDown}{ArrowLeft}{/Shift}');
    expect(marked(grid)).toEqual(['Bo', '华北', 'Cy', '华北']);
    expect(screen.getByText('4 cells marked')).toBeInTheDocument();
    expect(chosenRows(grid)).toEqual([]);
    await user.keyboard('{Escape}');
    expect(marked(grid)).toEqual([]);
    expect(cell(grid, 2, 0)).toHaveFocus();
  });

  it('marks cells by dragging, and with Shift and a click', async () => {
    const { user, grid } = await shown();
    await user.pointer([
      { keys: '[MouseLeft>]', target: cell(grid, 0, 1) },
      { target: cell(grid, 2, 1) },
      { keys: '[/MouseLeft]' },
    ]);
    expect(marked(grid)).toEqual(['华北', '华北', '华北']);
    await user.click(cell(grid, 1, 1));
    expect(marked(grid)).toEqual([]);
    await user.keyboard('{Shift>}');
    await user.click(cell(grid, 2, 1));
    await user.keyboard('{/Shift}');
    expect(marked(grid)).toEqual(['华北', '华北']);
  });

  it('chooses from row to row with Shift and a click', async () => {
    const { user, grid } = await shown();
    const boxes = within(grid).getAllByRole('checkbox').slice(1);
    await user.click(boxes[0] as HTMLElement);
    await user.keyboard('{Shift>}');
    await user.click(boxes[2] as HTMLElement);
    await user.keyboard('{/Shift}');
    expect(chosenRows(grid)).toEqual([0, 1, 2]);
    expect(screen.getByText('3 selected')).toBeInTheDocument();
  });

  it('takes no letter for a key while somebody types', async () => {
    const { user, grid } = await shown();
    await user.click(cell(grid, 0, 1));
    await user.type(screen.getByRole('textbox', { name: 'Find by name, email or phone' }), 'x');
    expect(chosenRows(grid)).toEqual([]);
  });

  it('offers what can be done with a row', async () => {
    const { user, grid } = await shown();
    await user.click(cell(grid, 1, 2));
    await user.keyboard('.');
    expect(await screen.findByRole('menuitem', { name: 'Copy link' })).toBeInTheDocument();
    const { children } = screen.getByRole('menu');
    expect([...children].filter((each) => each.role !== 'menuitem')).toEqual([]);
    await waitFor(() => expect(children[0]).toHaveFocus());
    await user.click(screen.getByRole('menuitem', { name: 'Edit' }));
    expect(await within(grid).findByRole('textbox', { name: 'Name' })).toHaveValue('Bo');
  });
});

/** A cell of the first row in its editor, and what becomes of that row meanwhile. */
async function edited() {
  const page = await shown();
  const { user, grid, queries } = page;
  await user.dblClick(cell(grid, 0, 1));
  const become = async (change: { region: string; phone: string; version: number }) => {
    kept.stored = kept.stored.map((row) => (row.id === '1' ? { ...row, ...change } : row));
    await act(() => queries.invalidateQueries({ queryKey: ['accounts'] }));
    await within(grid).findByText(change.phone);
  };
  return { ...page, become };
}

describe('editing in a list', () => {
  it('saves with Enter, shows it at once and takes it back', async () => {
    const { user, grid } = await shown();
    await user.dblClick(cell(grid, 2, 1));
    const input = await within(grid).findByRole('textbox', { name: 'Region' });
    expect(input).toHaveFocus();
    expect(cell(grid, 2, 1)).not.toHaveAttribute('tabindex');
    await user.clear(input);
    await user.type(input, '华南{Enter}');
    await within(grid).findByText('华南');
    await waitFor(() => expect(kept.sent).toEqual([{ url: '3', body: { region: '华南' }, version: '"2"' }]));
    expect(cell(grid, 2, 1)).toHaveFocus();
    await user.click(await screen.findByRole('button', { name: 'Undo' }));
    await waitFor(() => expect(kept.sent[1]).toEqual({ url: '3', body: { region: '华北' }, version: '"3"' }));
  });

  it('goes on to the next cell that can be edited with Tab', async () => {
    const { user, grid } = await shown();
    await user.click(cell(grid, 0, 1));
    await user.keyboard('e');
    await within(grid).findByRole('textbox', { name: 'Region' });
    await user.keyboard('{Tab}');
    expect(await within(grid).findByRole('textbox', { name: 'Name' })).toHaveValue('Bo');
    await user.keyboard('{Escape}');
    expect(within(grid).queryByRole('textbox')).not.toBeInTheDocument();
    expect(kept.sent).toEqual([]);
  });

  it.each(['Enter', 'Tab', 'Escape'])('leaves %s to an input method that composes', async (key) => {
    const { user, grid } = await shown();
    await user.dblClick(cell(grid, 0, 1));
    const input = await within(grid).findByRole('textbox', { name: 'Region' });
    await user.clear(input);
    await user.type(input, 'huanan');
    fireEvent.keyDown(input, { key, isComposing: true });
    expect(within(grid).getByRole('textbox', { name: 'Region' })).toHaveValue('huanan');
    expect(kept.sent).toEqual([]);
  });

  it('shows what was there again when it is refused, and why', async () => {
    server.use(
      http.patch('*/api/accounts/:id', () => refuse(422, 'invalid', { detail: 'There is no such region' })),
    );
    const { user, grid } = await shown();
    await write(user, grid, '华南');
    expect(await screen.findByText('There is no such region')).toBeInTheDocument();
    expect(within(grid).queryByText('华南')).not.toBeInTheDocument();
  });

  it('goes together with what somebody else changed meanwhile, and says so', async () => {
    const { user, grid } = await shown();
    kept.stored = kept.stored.map((row) => (row.id === '1' ? { ...row, phone: '123', version: 7 } : row));
    await write(user, grid, '华南');
    expect(await screen.findByText(/it was kept: Phone/)).toBeInTheDocument();
    expect(kept.stored[0]).toMatchObject({ region: '华南', phone: '123' });
    expect(kept.sent.map(({ version }) => version)).toEqual(['"0"', '"7"']);
    expect(within(grid).getByText('123')).toBeInTheDocument();
  });

  it('is asked about when both changed the same cell', async () => {
    const { user, grid } = await shown();
    kept.stored = kept.stored.map((row) => (row.id === '1' ? { ...row, region: '西南', version: 7 } : row));
    await write(user, grid, '华南');
    const dialog = await screen.findByRole('dialog', { name: 'Somebody else changed this too' });
    expect(kept.stored[0]?.region).toBe('西南');
    await user.click(within(dialog).getByRole('radio', { name: /Theirs/ }));
    await user.click(within(dialog).getByRole('button', { name: 'Save this choice' }));
    await waitFor(() => expect(screen.queryByRole('dialog')).not.toBeInTheDocument());
    expect(await within(grid).findByText('西南')).toBeInTheDocument();
    expect(kept.stored[0]?.region).toBe('西南');
    expect(screen.queryByRole('button', { name: 'Undo' })).not.toBeInTheDocument();
  });

  it('puts back what somebody else had written, and asks when they have written again', async () => {
    const { user, grid } = await shown();
    const others = (region: string, version: number) => {
      kept.stored = kept.stored.map((row) => (row.id === '1' ? { ...row, region, version } : row));
    };
    others('西南', 7);
    await write(user, grid, '华南');
    await user.click(await screen.findByRole('radio', { name: /Yours/ }));
    await user.click(screen.getByRole('button', { name: 'Save this choice' }));
    const undo = await screen.findByRole('button', { name: 'Undo' });
    others('东北', 9);
    await user.click(undo);
    const dialog = within(
      await screen.findByRole('dialog', { name: 'Somebody else has changed this since' }),
    );
    expect(dialog.getByText('西南')).toBeInTheDocument();
    expect(within(grid).getByText('东北')).toBeInTheDocument();
    await user.click(dialog.getByRole('button', { name: 'Take back anyway' }));
    await waitFor(() => expect(kept.stored[0]?.region).toBe('西南'));
  });

  it('is asked about, too, when the list has shown the change of the other since', async () => {
    const { user, become } = await edited();
    await become({ region: '西南', phone: '123', version: 7 });
    await user.keyboard('华南{Enter}');
    expect(await screen.findByRole('dialog', { name: 'Somebody else changed this too' })).toBeInTheDocument();
    expect(kept.stored[0]?.region).toBe('西南');
  });

  it('leaves the change of somebody else alone when nothing was typed over it', async () => {
    const { user, grid, become } = await edited();
    await become({ region: '西南', phone: '123', version: 7 });
    await user.keyboard('{Enter}');
    expect(await within(grid).findByText('西南')).toBeInTheDocument();
    expect(kept.sent).toEqual([]);
  });

  it('is only offered in rows whose cells may be changed', async () => {
    const { user, grid } = await shown();
    await user.dblClick(cell(grid, 3, 0));
    expect(within(grid).queryByRole('textbox')).not.toBeInTheDocument();
    await user.dblClick(cell(grid, 2, 0));
    expect(await within(grid).findByRole('textbox', { name: 'Name' })).toBeInTheDocument();
  });

  it('edits nothing without the right to', async () => {
    server.use(http.get('*/api/me', () => HttpResponse.json({ rights: ['accounts:read'] })));
    const { user, grid } = await shown(false);
    expect(within(grid).queryByRole('checkbox')).not.toBeInTheDocument();
    await user.dblClick(cell(grid, 0, 0));
    expect(within(grid).queryByRole('textbox')).not.toBeInTheDocument();
  });
});
