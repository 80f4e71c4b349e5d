import { ActionIcon, TextInput } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { IconTrash } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { Product } from '@/api/types';
import { useFormats } from '@/lib/use-formats';
import { NumberField } from '../form/number-field';
import { oneQuery } from '../object/queries';
import { RecordSelect } from '../object/record-select';
import { lineKinds } from './line-kinds';
import { amountOf, type LineDraft } from './totals';
import classes from './lines.module.css';

interface LineEditorProps {
  line: LineDraft;
  number: number;
  currency: string;
  /** Where the form has it: `lines.0`. */
  path: string;
  errors: Record<string, string>;
  onChange: (changes: Partial<LineDraft>) => void;
  onRemove: () => void;
}

const labels = {
  quantity: 'lines.quantity',
  unitPrice: 'lines.unitPrice',
  discountPercent: 'lines.discount',
} as const;

/** One line; a product brings its name and its price along, and both can be changed. */
export function LineEditor(props: LineEditorProps) {
  const { line, number, currency, path, errors, onChange, onRemove } = props;
  const { t } = useTranslation();
  const formats = useFormats();
  const queries = useQueryClient();
  const at = (field: keyof LineDraft) => ({
    'data-path': `${path}.${field}`,
    error: errors[`${path}.${field}`],
  });
  const kinds = lineKinds(currency);

  const choose = async (id: string | null) => {
    onChange({ productId: id });
    if (!id) return;
    const { data } = await queries.fetchQuery(oneQuery<Product>('products', id));
    onChange({ productId: id, description: data.name, unitPrice: data.price });
  };

  return (
    <div className={classes.line} role="group" aria-label={t('lines.line', { number })}>
      <div className={classes.what} data-field={`${path}.productId`}>
        <RecordSelect
          object="products"
          creates
          label={t('lines.product')}
          clearable
          nothing={t('lines.noneIn', { currency })}
          filter={`active==true;currency==${currency}`}
          value={line.productId}
          error={errors[`${path}.productId`]}
          onChange={(id) => void choose(id)}
        />
        <TextInput
          aria-label={t('lines.description')}
          placeholder={t('lines.description')}
          maxLength={200}
          value={line.description}
          {...at('description')}
          onChange={(event) => onChange({ description: event.currentTarget.value })}
        />
      </div>
      {(['quantity', 'unitPrice', 'discountPercent'] as const).map((field) => (
        <NumberField
          key={field}
          label={t(labels[field])}
          kind={kinds[field]}
          value={line[field]}
          {...at(field)}
          onChange={(value) => onChange({ [field]: value })}
        />
      ))}
      <div className={classes.amount}>{formats.money(amountOf(line, currency), currency)}</div>
      <div className={classes.remove}>
        <ActionIcon aria-label={t('lines.remove', { number })} onClick={onRemove}>
          <IconTrash size={16} stroke={1.75} aria-hidden />
        </ActionIcon>
      </div>
    </div>
  );
}
