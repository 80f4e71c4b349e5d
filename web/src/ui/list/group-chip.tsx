import { IconX } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { Filter } from '@/lib/rsql';
import type { ListField } from './field';
import { FilterWords } from './filter-words';
import classes from './filter-bar.module.css';

interface GroupChipProps<Row> {
  fields: ListField<Row>[];
  filter: Filter;
  onEdit: () => void;
  onRemove: () => void;
}

/** A group of conditions in one chip; a click opens the tree that it is a part of. */
export function GroupChip<Row>({ fields, filter, onEdit, onRemove }: GroupChipProps<Row>) {
  const { t } = useTranslation();
  return (
    <span className={classes.chip}>
      <button type="button" className={classes.chipText} onClick={onEdit} aria-haspopup="dialog">
        <span className={classes.words}>
          <FilterWords fields={fields} filter={filter} />
        </span>
      </button>
      <button type="button" className={classes.clear} aria-label={t('list.removeFilter')} onClick={onRemove}>
        <IconX size={14} aria-hidden />
      </button>
    </span>
  );
}
