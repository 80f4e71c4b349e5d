import type { RefusedRow } from '@/api/types';
import { cellOf, correct, corrections, paste } from './drafts';

const row = (line: number, cells: Record<string, string>): RefusedRow => ({
  line,
  cells,
  column: 'email',
  value: '',
  reason: 'wrong',
});
const rows = [row(3, { name: 'a', email: 'x' }), row(7, { name: 'b', email: 'y' })];
const headings = ['name', 'email'];
const [first, second] = rows as [RefusedRow, RefusedRow];

describe('corrections of refused rows', () => {
  it('show instead of what the file has', () => {
    const drafts = correct({}, first, 'email', 'a@b.cn');
    expect(cellOf(drafts, first, 'email')).toBe('a@b.cn');
    expect(cellOf(drafts, first, 'name')).toBe('a');
    expect(corrections(drafts, rows)).toEqual([{ line: 3, cells: { email: 'a@b.cn' } }]);
  });

  it('are none when a cell is again as it was', () => {
    expect(correct(correct({}, first, 'email', 'a@b.cn'), first, 'email', 'x')).toEqual({});
  });

  it('come in blocks from a spreadsheet, as far as there is a place', () => {
    const drafts = paste({}, rows, headings, 'a@b.cn\tbeyond\r\n c@d.cn \r\nbelow\r\n', {
      row: 0,
      heading: 'email',
    });
    expect(drafts).toEqual({ 3: { email: 'a@b.cn' }, 7: { email: 'c@d.cn' } });
    expect(paste({}, rows, headings, 'x', { row: 0, heading: 'nothing' })).toEqual({});
  });

  it('are of no use for rows that are in', () => {
    expect(corrections(correct({}, second, 'email', 'z'), [first])).toEqual([]);
  });
});
