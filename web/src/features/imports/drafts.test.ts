import type { RefusedRow } from '@/api/types';
import { cellOf, correct, corrections, paste, unsent } from './drafts';

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
    expect(corrections(drafts)).toEqual([{ line: 3, cells: { email: 'a@b.cn' } }]);
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

  it('are sent for all rows, in the order of their lines', () => {
    const drafts = correct(correct({}, second, 'email', 'z'), first, 'email', 'a@b.cn');
    expect(corrections(drafts)).toEqual([
      { line: 3, cells: { email: 'a@b.cn' } },
      { line: 7, cells: { email: 'z' } },
    ]);
  });

  it('stay as far as they were not sent', () => {
    const sent = corrections({ 3: { email: 'a@b.cn' }, 7: { name: 'c', email: 'z' } });
    const now = { 3: { email: 'a@b.cn' }, 7: { name: 'c', email: 'z@b.cn' }, 400: { name: 'd' } };
    expect(unsent(now, sent)).toEqual({ 7: { email: 'z@b.cn' }, 400: { name: 'd' } });
  });
});
