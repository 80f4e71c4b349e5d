import { readTsv } from '@/ui/list/tsv';
import type { Drafts } from './drafts';

const mark = '\uFEFF';
const formula = /^[=+\-@\t\r]/;
const quoted = (cell: string) => (/[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);

/** As the server writes them: what a spreadsheet would take for a formula has an apostrophe in front. */
const typed = (cell: string) => (formula.test(cell) ? `'${cell}` : cell);

/**
 * The file of refused rows with the cells that were corrected here.
 *
 * @param lines where each of its rows stands in the file that was imported
 */
export function correctedFile(file: string, lines: number[], drafts: Drafts): string {
  const [headings = [], ...rows] = readTsv(file.replace(mark, ''), ',');
  const corrected = rows.map((row, at) => {
    const cells = drafts[lines[at] ?? 0] ?? {};
    return row.map((cell, column) => {
      const draft = cells[headings[column] ?? ''];
      return draft === undefined ? cell : typed(draft);
    });
  });
  return mark + [headings, ...corrected].map((row) => `${row.map(quoted).join(',')}\r\n`).join('');
}
