import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { Segment } from '@/api/types';
import { useFormats } from '@/lib/use-formats';
import { NotRead } from '@/ui/block-failure';
import { oneQuery } from '@/ui/object/queries';
import { RecordSelect } from '@/ui/object/record-select';
import { reachQuery } from './api';
import { Reach, useStaleFrom } from './reach';
import classes from './campaigns.module.css';

interface SegmentPickerProps {
  value?: string | null;
  error?: React.ReactNode;
  readOnly?: boolean;
  onChange?: (id: string | null) => void;
}

/** Chooses the segment; its size and whom a message would reach follow what happens in it. */
export function SegmentPicker({ value = null, error, readOnly, onChange }: SegmentPickerProps) {
  const { t } = useTranslation();
  const formats = useFormats();
  const reach = useQuery(reachQuery(value));
  const segment = useQuery({
    ...oneQuery<Segment>('segments', value ?? ''),
    enabled: value !== null,
    refetchInterval: 5_000,
  });
  const staleFrom = useStaleFrom(reach, segment);
  const size = segment.data?.data.memberCount;
  return (
    <div className={classes.picker}>
      <RecordSelect
        object="segments"
        label={t('campaigns.fields.segment')}
        placeholder={t('campaigns.form.chooseSegment')}
        clearable={!readOnly}
        readOnly={readOnly}
        value={value}
        error={error}
        onChange={(id) => onChange?.(id)}
      />
      {value === null ? (
        <p className={classes.note}>{t('campaigns.form.segmentHelp')}</p>
      ) : (
        <>
          {size !== undefined && (
            <p className={classes.note}>
              {t('campaigns.reach.size', { count: size, shown: formats.number(size) })}
            </p>
          )}
          {reach.isError && !reach.data ? (
            <NotRead error={reach.error} onRetry={() => void reach.refetch()} />
          ) : (
            <Reach counts={reach.data} staleFrom={staleFrom} />
          )}
        </>
      )}
    </div>
  );
}
