import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { accountsApi, chosenRows, fourAccounts, kept, shown } from '@/test/accounts';
import { http, HttpResponse, mockApi } from '@/test/server';

const asked: URLSearchParams[] = [];
const of = (region: string) => kept.stored.filter((row) => row.region === region);
mockApi(
  http.get('*/api/accounts/groups', ({ request }) => {
    const by = new URL(request.url).searchParams.get('by');
    const values = by ? ['华北', '华南'] : [null];
    const items = values.map((value) => ({ value, count: value ? of(value).length : 4, sums: [] }));
    return HttpResponse.json({ items, capped: false });
  }),
  http.get('*/api/accounts', ({ request }) => {
    const query = new URL(request.url).searchParams;
    asked.push(query);
    const [first, ...rest] = of(/region=="(.*?)"/.exec(query.get('filter') ?? '')?.[1] ?? '');
    const more = first?.region === '华北' && rest.length > 0;
    if (query.get('after')) return HttpResponse.json({ items: rest, next: null });
    return HttpResponse.json({ items: more ? [first] : [first, ...rest], next: more ? first.id : null });
  }),
  ...accountsApi,
);
beforeEach(() => {
  fourAccounts();
  kept.stored = kept.stored.map((row, at) => (at > 1 ? { ...row, region: '华南' } : row));
  asked.splice(0);
});

/** Ada and Bo in the north, of whom only Ada has come; Cy and Di in the south. */
async function grouped() {
  const page = await shown(true, { group: 'region' });
  const { user, grid } = page;
  for (const name of [/华北/, /华南/]) await user.click(await within(grid).findByRole('button', { name }));
  await within(grid).findByRole('link', { name: 'Ada' });
  await within(grid).findByRole('link', { name: 'Di' });
  const cellOf = (name: string, field: string) =>
    within(grid)
      .getByRole('link', { name })
      .closest('tr')
      ?.querySelector(`[data-field=${field}]`) as HTMLElement;
  return { ...page, cellOf };
}

const names = (grid: HTMLElement) =>
  within(grid)
    .getAllByRole('link')
    .map(({ textContent }) => textContent);

describe('the rows of open groups', () => {
  it('are walked through and chosen like those of any list, also over the border of two groups', async () => {
    const { user, grid, cellOf } = await grouped();
    await user.click(cellOf('Ada', 'region'));
    await user.keyboard('xj');
    expect(cellOf('Cy', 'region')).toHaveFocus();
    await user.keyboard('{Control>}{Shift>}{ArrowDown}{/Shift}{/Control}');
    expect(chosenRows(grid)).toHaveLength(3);
    expect(screen.getByText('3 selected')).toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: 'Select all 12,431 matching' }));
    expect(screen.getByText('12,431 selected')).toBeInTheDocument();
    expect(chosenRows(grid)).toHaveLength(3);
  });

  it('are chosen from box to box with Shift', async () => {
    const { user, grid, cellOf } = await grouped();
    const box = (name: string) =>
      within(cellOf(name, 'name').closest('tr') as HTMLElement).getByRole('checkbox');
    await user.click(box('Ada'));
    await user.keyboard('{Shift>}');
    await user.click(box('Di'));
    await user.keyboard('{/Shift}');
    expect(chosenRows(grid)).toHaveLength(3);
  });

  it('are edited in place, which can be taken back', async () => {
    const { user, grid, cellOf } = await grouped();
    await user.dblClick(cellOf('Cy', 'name'));
    const input = await within(grid).findByRole('textbox', { name: 'Name' });
    await user.clear(input);
    await user.type(input, 'Cyd{Enter}');
    expect(await within(grid).findByRole('link', { name: 'Cyd' })).toBeInTheDocument();
    await waitFor(() => expect(kept.sent).toEqual([{ url: '3', body: { name: 'Cyd' }, version: '"2"' }]));
    await user.click(await screen.findByRole('button', { name: 'Undo' }));
    expect(await within(grid).findByRole('link', { name: 'Cy' })).toBeInTheDocument();
  });

  it('have their menu', async () => {
    const { user, grid, cellOf } = await grouped();
    await user.click(cellOf('Cy', 'region'));
    await user.keyboard('.');
    await user.click(await screen.findByRole('menuitem', { name: 'Edit' }));
    expect(await within(grid).findByRole('textbox', { name: 'Name' })).toHaveValue('Cy');
  });

  it('are copied and pasted over across groups', async () => {
    const { user, cellOf } = await grouped();
    await user.click(cellOf('Ada', 'name'));
    await user.keyboard('{Shift>}{ArrowDown}{ArrowRight}{/Shift}');
    const setData = vi.fn();
    fireEvent.copy(cellOf('Cy', 'region'), { clipboardData: { setData } });
    expect(setData).toHaveBeenCalledWith('text/plain', 'Ada\t华北\nCy\t华南');
    await user.click(cellOf('Ada', 'name'));
    fireEvent.paste(cellOf('Ada', 'name'), { clipboardData: { getData: () => 'Eve\nFay' } });
    await user.click(await screen.findByRole('button', { name: 'Change 2 rows' }));
    await waitFor(() => expect(kept.sent.map(({ url }) => url)).toEqual(['1', '3']));
  });

  it('go on where a group has more, and go when it is closed', async () => {
    const { user, grid } = await grouped();
    expect(names(grid)).toEqual(['Ada', 'Cy', 'Di']);
    await user.click(within(grid).getByRole('button', { name: 'Show more' }));
    await waitFor(() => expect(names(grid)).toEqual(['Ada', 'Bo', 'Cy', 'Di']));
    expect(within(grid).queryByRole('button', { name: 'Show more' })).not.toBeInTheDocument();
    await user.click(within(grid).getByRole('button', { name: /华北/ }));
    expect(names(grid)).toEqual(['Cy', 'Di']);
    expect(asked.map((query) => query.get('after'))).toEqual([null, null, '1']);
  });

  it('are told where they are chosen and not seen', async () => {
    const { user, grid, cellOf } = await grouped();
    await user.click(cellOf('Ada', 'region'));
    await user.keyboard('x');
    expect(screen.queryByText(/in no open group/)).not.toBeInTheDocument();
    await user.click(within(grid).getByRole('button', { name: /华北/ }));
    expect(screen.getByText('1 selected row is in no open group: it is changed, too')).toBeInTheDocument();
  });

  it('are there at once where the address says which groups are open', async () => {
    const { grid } = await shown(false, { group: 'region', open: '华北,' });
    expect(names(grid)).toEqual(['Ada']);
  });
});
