import { act, renderHook } from '@testing-library/react';
import type { ListField } from './field';
import type { ListSearch } from './list-search';
import { widen } from './list-table';
import { useSearchTable } from './use-search-table';
import { useSelection } from './use-selection';

interface Deal {
  id: string;
}

const field = (id: string, more: Partial<ListField<Deal>> = {}): ListField<Deal> => ({
  id,
  label: id,
  type: 'text',
  sort: true,
  cell: (row) => `${id} of ${row.id}`,
  ...more,
});
const fields = [
  field('name'),
  field('stage'),
  field('amount', { width: 100 }),
  field('createdAt', { optional: true }),
];
const rows = [{ id: 'a' }, { id: 'b' }, { id: 'c' }];
const ids = rows.map(({ id }) => id);
const rowId = ({ id }: Deal) => id;

function begin(search: ListSearch = {}) {
  const onSearch = vi.fn<(search: ListSearch) => void>();
  const { result } = renderHook(() => {
    const selection = useSelection('');
    const table = useSearchTable({ fields, rows, rowId, search, onSearch, defaultSort: '', selection });
    return { selection, table };
  });
  const column = (id: string) => {
    const found = result.current.table.getColumn(id);
    if (!found) throw new Error(id);
    return found;
  };
  return { result, column, asked: () => onSearch.mock.lastCall?.[0] };
}

describe('the sort of a list', () => {
  it.each([
    ['', 'name', false, 'name'],
    ['name', 'name', false, '-name'],
    ['-name', 'name', false, undefined],
    ['-createdAt', 'name', false, 'name'],
    ['-createdAt', 'name', true, '-createdAt,name'],
    ['-createdAt,name', 'createdAt', true, 'name'],
    ['-createdAt,name', 'name', true, '-createdAt,-name'],
  ])('%s, header %s, add %s → %s', (sort, id, shiftKey, after) => {
    const { column, asked } = begin({ sort, after: 'b' });
    column(id).getToggleSortingHandler()?.({ shiftKey });
    expect(asked()).toEqual({ sort: after });
  });

  it('leaves the rows as the server sorted them', () => {
    const { result } = begin({ sort: '-name' });
    expect(result.current.table.getRowModel().rows.map(({ id }) => id)).toEqual(ids);
  });
});

describe('the columns of a list', () => {
  it('come behind the others and go', () => {
    const { column, asked } = begin({ cols: 'name.amount' });
    column('createdAt').toggleVisibility();
    expect(asked()?.cols).toBe('name.amount.createdAt');
    column('amount').toggleVisibility();
    expect(asked()?.cols).toBe('name');
  });

  it('keep a width within reason, and their usual one where nobody set any', () => {
    const { column, asked } = begin({ cols: 'name~90.amount' });
    expect(column('amount').getSize()).toBe(100);
    widen(column('amount'), 5000);
    expect(asked()?.cols).toBe('name~90.amount~800');
    widen(column('name'), undefined);
    expect(asked()?.cols).toBe('name.amount');
  });
});

describe('the rows of a list', () => {
  it('that are loaded are chosen at once, and of all that match no others are left out', () => {
    const { result } = begin();
    const all = (on: boolean) => act(() => result.current.table.toggleAllRowsSelected(on));
    all(true);
    expect(result.current.selection.selection).toEqual({ all: false, ids: new Set(ids) });
    expect(result.current.table.getIsAllRowsSelected()).toBe(true);
    act(() => result.current.selection.all());
    all(false);
    expect(result.current.selection.selection).toEqual({ all: true, except: new Set(ids) });
    expect(result.current.table.getIsSomeRowsSelected()).toBe(false);
    expect(result.current.selection.isChosen('never loaded')).toBe(true);
  });
});
