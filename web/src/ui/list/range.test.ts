import { blockOf, fieldsIn, isAmong, readBlock, sizeOf } from './range';

const lines = { rows: ['1', '2', '3'], fields: ['name', 'region', 'phone'] };
const range = { from: { row: '3', field: 'name' }, to: { row: '2', field: 'region' } };

describe('a range of cells', () => {
  it('lies between its corners, whichever comes first', () => {
    const block = blockOf(range, lines);
    expect(block).toEqual({ top: 1, bottom: 2, left: 0, right: 1 });
    expect(block && sizeOf(block)).toBe(4);
  });

  it('is nowhere when a corner has gone', () => {
    expect(blockOf(range, { ...lines, rows: ['1', '2'] })).toBeUndefined();
    expect(blockOf(range, { ...lines, fields: ['name'] })).toBeUndefined();
  });

  it('tells a row which of its cells are in it', () => {
    const block = blockOf(range, lines);
    expect(fieldsIn(block, 0, lines.fields)).toBeUndefined();
    const fields = fieldsIn(block, 1, lines.fields);
    expect(lines.fields.filter((field) => isAmong(fields, field))).toEqual(['name', 'region']);
  });

  it('is read row by row', () => {
    const block = { top: 1, bottom: 2, left: 0, right: 1 };
    expect(readBlock(block, (row, column) => `${row}${column}`)).toEqual([
      ['10', '11'],
      ['20', '21'],
    ]);
  });
});
