import { useTranslation } from 'react-i18next';
import { useFormats } from '@/lib/use-formats';
import type { ListField } from './field';
import type { GroupSum } from './groups';

interface SumsProps<Row> {
  fields: ListField<Row>[];
  sums: GroupSum[];
  /** Large sums short, with the whole figure on hover. */
  short?: boolean;
  /** Without the field's name: it is known from where they stand. */
  bare?: boolean;
}

/** Sums as text, money one amount for each currency. */
export function Sums<Row>({ fields, sums, short = false, bare = false }: SumsProps<Row>) {
  const { t } = useTranslation();
  const formats = useFormats();
  const full = ({ amount, currency }: GroupSum) =>
    currency ? formats.money(amount, currency) : formats.number(amount, Number.isInteger(amount) ? 0 : 2);
  const brief = ({ amount, currency }: GroupSum) =>
    currency ? formats.shortMoney(amount, currency) : formats.short(amount);
  const named = fields
    .filter(({ sum }) => sum)
    .map((field) => ({ field, sums: sums.filter((each) => each.field === field.id) }))
    .filter((each) => each.sums.length > 0);
  return (
    <>
      {named.map(({ field, sums: own }, at) => (
        <span key={field.id} title={own.map(full).join(' + ')}>
          {at > 0 && ' · '}
          {!bare && `${t('list.group.sumOf', { field: field.label })} `}
          {own.map(short ? brief : full).join(' + ')}
        </span>
      ))}
    </>
  );
}
