import { SegmentedControl, Select } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { SegmentSearch } from './segment-search';
import classes from './segments.module.css';

interface HistoryFilterProps {
  search: SegmentSearch;
  onSearch: (change: Pick<SegmentSearch, 'change' | 'days'>) => void;
}

const spans = [7, 30, 90, 365];

/** Those who came, those who went, and how far back. */
export function HistoryFilter({ search, onSearch }: HistoryFilterProps) {
  const { t } = useTranslation();
  const { change, days } = search;
  return (
    <div className={classes.historyFilter}>
      <SegmentedControl
        size="xs"
        aria-label={t('segments.tabs.history')}
        value={change ?? 'ALL'}
        onChange={(next) =>
          onSearch({ days, change: next === 'ENTERED' || next === 'LEFT' ? next : undefined })
        }
        data={[
          { value: 'ALL', label: t('segments.history.all') },
          { value: 'ENTERED', label: t('segments.changes.ENTERED') },
          { value: 'LEFT', label: t('segments.changes.LEFT') },
        ]}
      />
      <Select
        size="xs"
        w={150}
        aria-label={t('segments.history.span')}
        data={[
          { value: '0', label: t('segments.history.everSince') },
          ...[...new Set([...spans, ...(days ? [days] : [])])]
            .sort((a, b) => a - b)
            .map((span) => ({
              value: String(span),
              label: t('segments.history.days', { count: span }),
            })),
        ]}
        value={String(days ?? 0)}
        onChange={(next) => onSearch({ change, days: Number(next) || undefined })}
      />
    </div>
  );
}
