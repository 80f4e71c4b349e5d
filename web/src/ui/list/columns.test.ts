import {
  chosenColumns,
  columnFields,
  columnsOf,
  columnsState,
  columnsText,
  moveColumn,
  readColumns,
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
    expect(readColumns('name~10')).toEqual([{ id: 'name', width: 60 }]);
  });

  it('move, but not before the one that names the row', () => {
    const order = ['name', 'stage', 'amount'];
    expect(moveColumn(order, 'amount', -1)).toEqual(['name', 'amount', 'stage']);
    expect(moveColumn(order, 'stage', -1)).toBe(order);
    expect(moveColumn(order, 'name', 1)).toBe(order);
    expect(moveColumn(order, 'amount', 1)).toBe(order);
  });

  it('are known to the table with those that nobody chose, hidden behind them', () => {
    const state = columnsState(fields, readColumns('amount~140.name'));
    expect(state).toEqual({
      columnOrder: ['amount', 'name', 'stage', 'email'],
      columnVisibility: { stage: false, email: false },
      columnSizing: { amount: 140 },
      columnPinning: { start: ['amount'], end: [] },
    });
    expect(writeColumns(columnsOf(state))).toBe('amount~140.name');
  });

  it('that are pinned stand at the left in their order, and are kept with their widths', () => {
    const text = 'name!.stage~220!.amount';
    expect(writeColumns(readColumns(text))).toBe(text);
    const state = columnsState(fields, readColumns('name.stage~220.amount!'));
    expect(state.columnPinning.start).toEqual(['name', 'amount']);
    expect(state.columnOrder.slice(0, 3)).toEqual(['name', 'amount', 'stage']);
    expect(writeColumns(columnsOf(state))).toBe('name!.amount!.stage~220');
  });

  it('of which only the first is pinned have no mark', () => {
    expect(columnsState(fields, readColumns('stage.name')).columnPinning.start).toEqual(['stage']);
    expect(writeColumns(readColumns('name!.stage'))).toBe('name.stage');
    const free = { ...columnsState(fields, readColumns('name!.stage!')) };
    free.columnPinning = { start: ['name'], end: [] };
    expect(writeColumns(columnsOf(free))).toBe('name.stage');
  });
});
