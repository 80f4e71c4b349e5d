import type { TFunction } from 'i18next';
import type { Line } from '@/api/types';
import type { Formats } from '@/lib/format';

/** How the amount of a line comes about, in one text: 3 × ¥1,000.00, less 10 %. */
export function reckoned(line: Line, currency: string, t: TFunction, formats: Formats): string {
  const price = formats.unitPrice(line.unitPrice, currency);
  const whole = t('lines.reckoned', { quantity: formats.exact(line.quantity), price });
  return line.discountPercent
    ? t('lines.discounted', { line: whole, discount: formats.exact(line.discountPercent) })
    : whole;
}
