import { Popover } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Comparison } from '@/lib/rsql';
import { useFormats } from '@/lib/use-formats';
import { RecordName } from '../object/record-name';
import type { ListField } from './field';
import { FilterEditor } from './filter-editor';
import { choiceOf } from './operators';
import classes from './filter-bar.module.css';

interface FilterChipProps<Row> {
  field: ListField<Row> | undefined;
  comparison: Comparison;
  onChange: (comparison: Comparison) => void;
  onRemove: () => void;
}

/** One condition: field · operator · value; a click edits it. */
export function FilterChip<Row>({ field, comparison, onChange, onRemove }: FilterChipProps<Row>) {
  const { t } = useTranslation();
  const formats = useFormats();
  const [open, setOpen] = useState(false);
  const found = field && choiceOf(field.type, comparison);
  const value = found
    ? found.choice.editor === 'options'
      ? formats.list(
          found.values.map((each) => field.options?.find((option) => option.value === each)?.label ?? each),
          'disjunction',
        )
      : found.choice.editor === 'days'
        ? t('list.days', { count: Number(found.values[0]) })
        : found.choice.editor === 'date'
          ? formats.date(found.values[0] ?? '')
          : found.values[0]
    : comparison.values.join(', ');
  const label = field?.label ?? comparison.field;
  const decided = found?.choice.editor === 'yes' || found?.choice.editor === 'no';

  return (
    <Popover withRoles={false} opened={open} onChange={setOpen} trapFocus returnFocus position="bottom-start">
      <Popover.Target>
        <span className={classes.chip}>
          <button
            type="button"
            className={classes.chipText}
            onClick={() => field && setOpen(!open)}
            aria-haspopup="dialog"
          >
            <span>{label}</span>
            <span className={classes.op}>{found ? t(`list.ops.${found.choice.name}`) : comparison.op}</span>
            {found?.choice.editor === 'record' && field?.of ? (
              <b>
                <RecordName object={field.of} id={found.values[0] ?? ''} />
              </b>
            ) : (
              !decided && <b>{value}</b>
            )}
          </button>
          <button
            type="button"
            className={classes.clear}
            aria-label={t('list.removeFilterOf', { field: label })}
            onClick={onRemove}
          >
            <IconX size={14} aria-hidden />
          </button>
        </span>
      </Popover.Target>
      <Popover.Dropdown>
        {field && (
          <FilterEditor
            field={field}
            comparison={comparison}
            onApply={(next) => {
              onChange(next);
              setOpen(false);
            }}
          />
        )}
      </Popover.Dropdown>
    </Popover>
  );
}
