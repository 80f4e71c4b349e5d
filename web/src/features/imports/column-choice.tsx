import { Select } from '@mantine/core';
import { IconArrowRight } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { ColumnName, FileColumn } from '@/api/types';
import classes from './columns.module.css';

interface ColumnChoiceProps {
  column: FileColumn;
  names: ColumnName[];
  chosen?: string;
  onChoose: (name: string | null) => void;
}

/** A heading of the file with samples from below it, and what it is. */
export function ColumnChoice({ column, names, chosen, onChoose }: ColumnChoiceProps) {
  const { t } = useTranslation();
  return (
    <li className={classes.choice} data-passed={!chosen || undefined}>
      <span className={classes.heading}>
        <span className="strong clip" title={column.heading}>
          {column.heading}
        </span>
        <span className="muted small clip">{column.samples.join(' · ') || t('imports.noSamples')}</span>
      </span>
      <IconArrowRight size={16} stroke={1.75} className={classes.arrow} aria-hidden />
      <Select
        aria-label={t('imports.columnIs', { heading: column.heading })}
        placeholder={t('imports.passOver')}
        data={names.map(({ name, label }) => ({ value: name, label }))}
        value={chosen ?? null}
        onChange={onChoose}
        clearable
        searchable
        nothingFoundMessage={t('imports.noColumn')}
        clearButtonProps={{ 'aria-label': t('imports.passOver') }}
      />
    </li>
  );
}
