import { Select } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { pipelinesQuery, usual } from '@/lib/pipelines';
import { FilterBar } from '@/ui/list/filter-bar';
import type { ListSearch } from '@/ui/list/list-search';
import { useListFields } from '@/ui/object/list-fields';
import { useServerFilter } from '@/ui/object/use-server-filter';
import { Failure } from '@/ui/states';
import { DealBoard } from './deal-board';
import { deals } from './deal-object';
import classes from './deals.module.css';

interface DealPipelinesProps {
  search: ListSearch;
  pipelineId?: string;
  onSearch: (search: ListSearch) => void;
  onPipeline: (id: string | undefined) => void;
}

/** The board of one pipeline, with the filter of the list above it. */
export function DealPipelines({ search, pipelineId, onSearch, onPipeline }: DealPipelinesProps) {
  const { t } = useTranslation();
  const fields = useListFields(deals);
  const { filter, ready } = useServerFilter(deals, search);
  const pipelines = useQuery(pipelinesQuery);
  if (pipelines.isError && !pipelines.data)
    return <Failure error={pipelines.error} onRetry={() => void pipelines.refetch()} />;
  const all = pipelines.data?.items ?? [];
  const pipeline = all.find(({ id }) => id === pipelineId) ?? usual(all);
  return (
    <>
      <FilterBar fields={fields} search={search} onSearch={onSearch} quickLabel={t(deals.texts.find)} />
      {all.length > 1 && (
        <div className={classes.bar}>
          <Select
            size="xs"
            aria-label={t('deals.fields.pipeline')}
            data={all.map(({ id, name }) => ({ value: id, label: name }))}
            value={pipeline?.id ?? null}
            onChange={(id) => onPipeline(id === usual(all)?.id ? undefined : (id ?? undefined))}
          />
        </div>
      )}
      {ready && pipeline && <DealBoard key={pipeline.id} pipeline={pipeline} asked={filter} />}
    </>
  );
}
