import {
  chosenColumns,
  columnFields,
  columnsText,
  moveColumn,
  readColumns,
  toggleColumn,
  widenColumn,
  writeColumns,
} from './columns';
import type { ListField } from './field';

const field = (id: string, more: Partial<ListField<object>> = {}): ListField<object> => ({
  id,
  label: id,
  type: 'text',
  cell: () => id,
  ...more,
});
const fields = [
  field('name'),
  field('stage'),
  field('amount', { width: 100 }),
  field('email', { optional: true }),
  field('key', { cell: undefined }),
];
const ids = (text: string | undefined) => chosenColumns(fields, text).map(({ id }) => id);

describe('the columns of a list', () => {
  it('are written as they are read', () => {
    const text = 'name~220.stage.amount~140';
    expect(writeColumns(readColumns(text))).toBe(text);
  });

  it('are the usual ones when nobody chose', () => {
    expect(ids(undefined)).toEqual(['name', 'stage', 'amount']);
    expect(columnsText(fields, chosenColumns(fields, undefined))).toBeUndefined();
  });

  it('leave out what is not known, comes twice or is no column', () => {
    expect(ids('name.secret.email.email.key')).toEqual(['name', 'email']);
    expect(ids('secret')).toEqual(['name', 'stage', 'amount']);
  });

  it('keep a width within reason', () => {
    expect(columnFields(fields, readColumns('name~220.amount'))).toMatchObject([
      { width: 220 },
      { width: 100 },
    ]);
    expect(widenColumn([{ id: 'name' }], 'name', 5000)).toEqual([{ id: 'name', width: 800 }]);
    expect(widenColumn([{ id: 'name', width: 90 }], 'name', undefined)).toEqual([{ id: 'name' }]);
  });

  it('move, but not before the one that names the row', () => {
    const columns = chosenColumns(fields, undefined);
    expect(writeColumns(moveColumn(columns, 'amount', -1))).toBe('name.amount.stage');
    expect(moveColumn(columns, 'stage', -1)).toBe(columns);
    expect(moveColumn(columns, 'name', 1)).toBe(columns);
    expect(moveColumn(columns, 'amount', 1)).toBe(columns);
  });

  it('come and go, all but the first', () => {
    const columns = chosenColumns(fields, undefined);
    expect(writeColumns(toggleColumn(columns, 'email'))).toBe('name.stage.amount.email');
    expect(writeColumns(toggleColumn(columns, 'stage'))).toBe('name.amount');
    expect(toggleColumn(columns, 'name')).toBe(columns);
  });
});
