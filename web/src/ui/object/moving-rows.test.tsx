import { act, screen, waitFor, within } from '@testing-library/react';
import { accountsApi, cell, chosenRows, fourAccounts, kept, shown } from '@/test/accounts';
import { mockApi } from '@/test/server';

mockApi(...accountsApi);
beforeEach(fourAccounts);

/** The list, and what becomes of it when somebody else has put these rows into this order. */
async function list() {
  const page = await shown();
  const { grid, queries } = page;
  const names = () =>
    within(grid)
      .getAllByRole('link')
      .map((link) => link.textContent);
  const become = async (...order: string[]) => {
    const rowOf = (name: string) => kept.stored.find((row) => row.name === name);
    kept.stored = order.map((name) => rowOf(name) ?? { id: name, name, region: '华中', version: 0 });
    await act(() => queries.invalidateQueries({ queryKey: ['accounts'] }));
    await waitFor(() => expect(names()).toEqual(order));
  };
  return { ...page, become };
}

const orders = [
  ['one that comes before it', ['New', 'Ada', 'Bo', 'Cy', 'Di']],
  ['its own move to the top', ['Bo', 'Ada', 'Cy', 'Di']],
  ['its own move to the end', ['Ada', 'Cy', 'Di', 'Bo']],
] as const;

describe('an editor in a list whose rows move', () => {
  it.each(orders)('stays with its record over %s', async (_, order) => {
    const { user, grid, become } = await list();
    await user.dblClick(cell(grid, 1, 1));
    const editor = await within(grid).findByRole('textbox', { name: 'Region' });
    await user.clear(editor);
    await user.type(editor, '华');
    await become(...order);
    expect(editor).toHaveFocus();
    await user.keyboard('南{Enter}');
    await waitFor(() => expect(kept.sent).toEqual([{ url: '2', body: { region: '华南' }, version: '"1"' }]));
    expect(cell(grid, [...order].indexOf('Bo'), 1)).toHaveTextContent('华南');
  });

  it('closes with its record, and what is typed on is done to no other', async () => {
    const { user, grid, become } = await list();
    vi.spyOn(performance, 'now').mockReturnValue(performance.now()); // however slow the machine is, it is typed at once
    await user.dblClick(cell(grid, 1, 1));
    await user.type(await within(grid).findByRole('textbox', { name: 'Region' }), '华南');
    await become('New', 'Ada', 'Cy', 'Di');
    await user.keyboard('xe 1{Enter}');
    expect(within(grid).queryByRole('textbox')).not.toBeInTheDocument();
    expect(chosenRows(grid)).toEqual([]);
    expect(cell(grid, 2, 1)).toHaveFocus();
    expect(kept.sent).toEqual([]);
  });
});

describe('the place in a list whose rows move', () => {
  it.each(orders)('stays with its record over %s', async (_, order) => {
    const { user, grid, become } = await list();
    await user.click(cell(grid, 1, 2));
    await become(...order);
    expect(cell(grid, [...order].indexOf('Bo'), 2)).toHaveFocus();
    await user.keyboard('x');
    expect(chosenRows(grid)).toEqual([[...order].indexOf('Bo')]);
  });

  it('goes to the nearest row with the focus when its record has gone', async () => {
    const { user, grid, become } = await list();
    await user.click(cell(grid, 1, 2));
    await become('New', 'Ada', 'Cy', 'Di');
    expect(cell(grid, 2, 2)).toHaveFocus();
    await user.keyboard('x');
    expect(chosenRows(grid)).toEqual([2]);
  });
});

describe('the menu of a row that moves', () => {
  it.each(orders)('acts on its record over %s', async (_, order) => {
    const { user, grid, become } = await list();
    await user.click(cell(grid, 1, 0));
    await user.keyboard('.');
    const edit = await screen.findByRole('menuitem', { name: 'Edit' });
    await become(...order);
    await user.click(edit);
    expect(await within(grid).findByRole('textbox', { name: 'Name' })).toHaveValue('Bo');
  });

  it('closes with its record', async () => {
    const { user, grid, become } = await list();
    await user.click(cell(grid, 1, 2));
    await user.keyboard('.');
    await screen.findByRole('menuitem', { name: 'Edit' });
    await become('Ada', 'Cy', 'Di');
    expect(screen.queryByRole('menuitem')).not.toBeInTheDocument();
  });
});
