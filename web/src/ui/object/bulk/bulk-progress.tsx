import { Button, Progress } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { BulkChange } from '@/api/types';
import { useFormats } from '@/lib/use-formats';
import { runs } from './api';
import { resultOf } from './bulk-words';
import classes from './bulk.module.css';

interface BulkProgressProps {
  change: BulkChange;
  onCancel: () => void;
  onErrors: () => void;
  onUndo: (change: BulkChange) => void;
  onClose: () => void;
}

/** A change while it runs, and what became of it. */
export function BulkProgress({ change, onCancel, onErrors, onUndo, onClose }: BulkProgressProps) {
  const { t } = useTranslation();
  const formats = useFormats();
  if (!runs(change))
    return (
      <div className={classes.progress}>
        <span role="status" className="num">
          {resultOf(change, t)}
        </span>
        {change.failed > 0 && (
          <Button size="xs" variant="default" onClick={onErrors}>
            {t('rows.bulk.showRefused')}
          </Button>
        )}
        {change.changed > 0 && !change.undoOf && (
          <Button size="xs" variant="default" onClick={() => onUndo(change)}>
            {t('rows.undo')}
          </Button>
        )}
        <Button size="xs" variant="subtle" onClick={onClose}>
          {t('actions.close')}
        </Button>
      </div>
    );
  const { total } = change;
  return (
    <div className={classes.progress}>
      <span role="status" className="num">
        {total
          ? t('rows.bulk.progress', { done: formats.number(change.done), total: formats.number(total) })
          : t('rows.bulk.finding')}
      </span>
      <Progress
        className={classes.track}
        size={6}
        animated
        value={total ? (change.done / total) * 100 : 0}
        aria-label={t('rows.bulk.progressLabel')}
      />
      <Button size="xs" variant="default" onClick={onCancel}>
        {t('actions.cancel')}
      </Button>
    </div>
  );
}
