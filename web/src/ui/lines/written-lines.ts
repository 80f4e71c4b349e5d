import type { TFunction } from 'i18next';
import type { Line } from '@/api/types';
import { whyUnread } from '@/lib/typed-number';
import { lineKinds } from './line-kinds';
import { emptyLine, type LineDraft, wrongIn } from './totals';

export type LineStart = Pick<
  Line,
  'description' | 'quantity' | 'unitPrice' | 'discountPercent' | 'productId'
>;

/** The lines as they are before somebody writes in them. */
export function linesOf(start: LineStart[]): LineDraft[] {
  if (start.length === 0) return [emptyLine(0)];
  return start.map((line, key) => ({
    key,
    productId: line.productId ?? null,
    description: line.description,
    quantity: line.quantity,
    unitPrice: line.unitPrice,
    discountPercent: line.discountPercent || '',
  }));
}

export interface WrittenLines {
  lines: LineDraft[];
  add: () => void;
  remove: (key: number) => void;
  change: (key: number, changes: Partial<LineDraft>) => void;
}

/** The lines while they are written, wherever the form holds them. */
export function writtenLines(
  lines: LineDraft[],
  become: (next: (before: LineDraft[]) => LineDraft[]) => void,
): WrittenLines {
  return {
    lines,
    add: () => become((before) => [...before, emptyLine(Math.max(-1, ...before.map(({ key }) => key)) + 1)]),
    remove: (key) => become((before) => before.filter((line) => line.key !== key)),
    change: (key, changes) =>
      become((before) => before.map((line) => (line.key === key ? { ...line, ...changes } : line))),
  };
}

const missing = {
  description: 'lines.descriptionMissing',
  quantity: 'lines.quantityMissing',
  unitPrice: 'lines.priceMissing',
} as const;

/** What stands in the way of sending the lines, by field as the server names it: `lines.0.quantity`. */
export function wrongLines(lines: LineDraft[], currency: string, t: TFunction): Record<string, string> {
  const kinds = lineKinds(currency);
  return Object.fromEntries(
    lines.flatMap((line, at) => {
      const lacking = (Object.keys(wrongIn(line)) as (keyof typeof missing)[]).map(
        (field) => [field, t(missing[field])] as const,
      );
      const unread = (Object.keys(kinds) as (keyof typeof kinds)[]).flatMap((field) => {
        const why = whyUnread(line[field], kinds[field], t);
        return why ? [[field, why] as const] : [];
      });
      return [...lacking, ...unread].map(([field, why]) => [['lines', at, field].join('.'), why]);
    }),
  );
}

/** The same for the summary above a form, where a line is not seen beside what is wrong with it. */
export function summedUp(errors: Record<string, string>, t: TFunction): { id: string; message: string }[] {
  return Object.entries(errors).map(([id, message]) => {
    const at = /^lines\.(\d+)\./.exec(id)?.[1];
    return { id, message: at ? t('lines.wrong', { number: Number(at) + 1, message }) : message };
  });
}
