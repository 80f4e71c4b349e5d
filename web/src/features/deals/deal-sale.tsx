import { useTranslation } from 'react-i18next';
import type { LineInput } from '@/api/types';
import { useFormats } from '@/lib/use-formats';
import type { AnyDeal } from './deal-object';

/** What a deal sells for how much, line by line; without lines what it is worth as a whole. */
export function DealSale({ deal }: { deal: AnyDeal }) {
  const formats = useFormats();
  const { lines = [], amount, currency } = deal;
  if (lines.length === 0) return formats.money(amount, currency);
  return lines.map((line, at) => (
    <span key={at} style={{ display: 'block' }}>
      <SoldLine line={line} currency={currency} />
    </span>
  ));
}

/** A price that is left out is the product's. */
function SoldLine({ line, currency }: { line: LineInput; currency: string }) {
  const { t } = useTranslation();
  const formats = useFormats();
  const what = { quantity: formats.exact(line.quantity), description: line.description ?? '' };
  if (typeof line.unitPrice !== 'number') return t('deals.lines.sold', what);
  const priced = t('deals.lines.soldAt', { ...what, price: formats.unitPrice(line.unitPrice, currency) });
  if (!line.discountPercent) return priced;
  return t('deals.lines.discounted', { line: priced, discount: formats.exact(line.discountPercent) });
}
