import { useTranslation } from 'react-i18next';
import type { Comparison, Filter } from '@/lib/rsql';
import { useFormats } from '@/lib/use-formats';
import { RecordName } from '../object/record-name';
import type { ListField } from './field';
import { choiceOf } from './operators';
import classes from './filter-bar.module.css';

/** A condition in words: field · operator · value. */
export function ConditionWords<Row>({
  field,
  comparison,
}: {
  field: ListField<Row> | undefined;
  comparison: Comparison;
}) {
  const { t } = useTranslation();
  const found = field && choiceOf(field, comparison);
  return (
    <>
      <span>{field?.label ?? comparison.field}</span>{' '}
      <span className={classes.op}>{found ? t(`list.ops.${found.choice.name}`) : comparison.op}</span>{' '}
      {found?.choice.editor !== 'none' && (
        <b>
          {found?.choice.editor === 'record' && field?.of ? (
            <RecordName object={field.of} id={found.values[0] ?? ''} />
          ) : (
            <ValueWords field={field} comparison={comparison} />
          )}
        </b>
      )}
    </>
  );
}

function ValueWords<Row>({
  field,
  comparison,
}: {
  field: ListField<Row> | undefined;
  comparison: Comparison;
}) {
  const { t } = useTranslation();
  const formats = useFormats();
  const found = field && choiceOf(field, comparison);
  if (!found) return <>{comparison.values.join(', ')}</>;
  const { choice, values } = found;
  const first = values[0] ?? '';
  switch (choice.editor) {
    case 'options': {
      const labels = values.map(
        (each) => field.options?.find((option) => option.value === each)?.label ?? each,
      );
      return <>{formats.list(labels, 'disjunction')}</>;
    }
    case 'days':
      return <>{t('list.days', { count: Number(first) })}</>;
    case 'period':
      return <>{t(`list.periods.${first}`)}</>;
    case 'date':
      return <>{formats.day(first)}</>;
    default:
      return <>{first}</>;
  }
}

/** A whole filter in words, with its groups in brackets. */
export function FilterWords<Row>({ fields, filter }: { fields: ListField<Row>[]; filter: Filter }) {
  const { t } = useTranslation();
  if ('field' in filter)
    return <ConditionWords field={fields.find(({ id }) => id === filter.field)} comparison={filter} />;
  const [parts, joint] = 'and' in filter ? [filter.and, t('list.and')] : [filter.or, t('list.or')];
  return (
    <>
      {parts.map((part, at) => (
        <span key={at}>
          {at > 0 && <i className={classes.joint}> {joint} </i>}
          {'field' in part ? (
            <FilterWords fields={fields} filter={part} />
          ) : (
            <>
              {'('}
              <FilterWords fields={fields} filter={part} />
              {')'}
            </>
          )}
        </span>
      ))}
    </>
  );
}
