import { useTranslation } from 'react-i18next';
import { useFormats } from '@/lib/use-formats';
import { StateChip } from '../chip';
import { RecordName } from '../object/record-name';
import type { ListField } from './field';

interface GroupNameProps<Row> {
  field: ListField<Row>;
  value: string | null | undefined;
}

/** The value that the rows of a group share, as it is shown in the rows. */
export function GroupName<Row>({ field, value }: GroupNameProps<Row>) {
  const words = useGroupWords(field);
  const option = field.options?.find((each) => each.value === value);
  if (value && field.type === 'record' && field.of) return <RecordName object={field.of} id={value} />;
  return option?.tone ? <StateChip tone={option.tone}>{option.label}</StateChip> : <>{words(value)}</>;
}

/** The same as text; of a record that is pointed at only its id, whose name must be asked for. */
export function useGroupWords<Row>(field: ListField<Row> | undefined) {
  const { t } = useTranslation();
  const formats = useFormats();
  return (value: string | null | undefined): string => {
    if (value === null || value === undefined || value === '') return t('list.group.without');
    if (field?.type === 'moment') return formats.month(value);
    if (field?.type === 'flag') return t(value === 'true' ? 'record.yes' : 'record.no');
    return field?.options?.find((each) => each.value === value)?.label ?? value;
  };
}
