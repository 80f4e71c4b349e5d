import { useState } from 'react';
import type { Line } from '@/api/types';
import { emptyLine, type LineDraft } from './totals';

export type LineStart = Pick<
  Line,
  'description' | 'quantity' | 'unitPrice' | 'discountPercent' | 'productId'
>;

/** The lines while they are written. */
export function useLines(start: LineStart[]) {
  const [lines, setLines] = useState<LineDraft[]>(() =>
    start.length === 0
      ? [emptyLine(0)]
      : start.map((line, key) => ({
          key,
          productId: line.productId ?? null,
          description: line.description,
          quantity: line.quantity,
          unitPrice: line.unitPrice,
          discountPercent: line.discountPercent || '',
        })),
  );
  return {
    lines,
    add: () =>
      setLines((before) => [...before, emptyLine(Math.max(-1, ...before.map(({ key }) => key)) + 1)]),
    remove: (key: number) => setLines((before) => before.filter((line) => line.key !== key)),
    change: (key: number, changes: Partial<LineDraft>) =>
      setLines((before) => before.map((line) => (line.key === key ? { ...line, ...changes } : line))),
  };
}
