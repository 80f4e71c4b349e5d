import type { RefusedRow } from '@/api/types';
import { http } from '@/lib/http';
import { type Importable, importPaths } from '@/lib/imports';
import type { Page } from '@/lib/query';
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

/** Where the refused rows stand in their file, as far as to this line. */
export async function linesUntil(object: Importable, id: string, last: number): Promise<number[]> {
  const lines: number[] = [];
  let after: string | undefined;
  do {
    const query = { limit: 200, after };
    const page = await http.get<Page<RefusedRow>>(importPaths[object].refused, { path: { id }, query });
    lines.push(...page.items.map(({ line }) => line));
    after = page.next ?? undefined;
  } while (after && (lines.at(-1) ?? 0) < last);
  return lines;
}
