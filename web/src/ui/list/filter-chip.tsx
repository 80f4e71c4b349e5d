import { Popover } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Comparison } from '@/lib/rsql';
import type { ListField } from './field';
import { FilterEditor } from './filter-editor';
import { ConditionWords } from './filter-words';
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
  const [open, setOpen] = useState(false);
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
            <ConditionWords field={field} comparison={comparison} />
          </button>
          <button
            type="button"
            className={classes.clear}
            aria-label={t('list.removeFilterOf', { field: field?.label ?? comparison.field })}
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
