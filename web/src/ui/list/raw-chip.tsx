import { IconX } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import classes from './filter-bar.module.css';

/** A part of the filter that no editor can show, as it is written: it counts all the same and can be removed. */
export function RawChip({ text, onRemove }: { text: string; onRemove: () => void }) {
  const { t } = useTranslation();
  return (
    <span className={classes.raw}>
      <code>{text}</code>
      <button type="button" className={classes.clear} aria-label={t('list.removeFilter')} onClick={onRemove}>
        <IconX size={14} aria-hidden />
      </button>
    </span>
  );
}
