import { Select } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { ListField } from '../list/field';
import type { ListSearch } from '../list/list-search';
import classes from './object-layouts.module.css';

interface ChartControlsProps<One> {
  groupable: ListField<One>[];
  summable: ListField<One>[];
  by: ListField<One>;
  sum?: ListField<One>;
  search: ListSearch;
  onSearch: (search: ListSearch) => void;
}

/** By what a chart is grouped and what it counts or adds up. */
export function ChartControls<One>(props: ChartControlsProps<One>) {
  const { groupable, summable, by, sum, search, onSearch } = props;
  const { t } = useTranslation();
  const sumOf = ({ label }: ListField<One>) => t('list.group.sumOf', { field: label });
  return (
    <div className={classes.controls}>
      <Select
        size="xs"
        label={t('chart.by')}
        data={groupable.map(({ id, label }) => ({ value: id, label }))}
        value={by.id}
        onChange={(group) => onSearch({ ...search, group: group ?? undefined })}
      />
      {summable.length > 0 && (
        <Select
          size="xs"
          label={t('chart.what')}
          data={[
            { value: '', label: t('chart.count') },
            ...summable.map((field) => ({ value: field.id, label: sumOf(field) })),
          ]}
          value={sum?.id ?? ''}
          onChange={(id) => onSearch({ ...search, sum: id || undefined })}
        />
      )}
    </div>
  );
}
