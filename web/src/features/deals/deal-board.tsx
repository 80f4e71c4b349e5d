import { Select } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { pipelinesQuery, usual } from '@/lib/pipelines';
import { ask } from '@/ui/list/list-search';
import { ListSkeleton } from '@/ui/list/list-skeleton';
import type { LayoutProps } from '@/ui/object/object-layout';
import { Failure } from '@/ui/states';
import type { AnyDeal } from './deal-object';
import { StageBoard } from './stage-board';
import classes from './deals.module.css';

/** The board of one pipeline; where there are several, one chooses which. */
export function DealBoard(asked: LayoutProps<AnyDeal>) {
  const { search, onSearch } = asked;
  const { t } = useTranslation();
  const pipelines = useQuery(pipelinesQuery);
  if (pipelines.isError && !pipelines.data)
    return <Failure error={pipelines.error} onRetry={() => void pipelines.refetch()} />;
  if (!pipelines.data) return <ListSkeleton />;
  const all = pipelines.data.items;
  const pipeline = all.find(({ id }) => id === search.pipeline) ?? usual(all);
  const choose = (id: string | null) =>
    onSearch(ask(search, { pipeline: id === null || id === usual(all)?.id ? undefined : id }));
  return (
    <>
      {all.length > 1 && (
        <div className={classes.bar}>
          <Select
            size="xs"
            aria-label={t('deals.fields.pipeline')}
            data={all.map(({ id, name }) => ({ value: id, label: name }))}
            value={pipeline?.id ?? null}
            onChange={choose}
          />
        </div>
      )}
      {pipeline && <StageBoard key={pipeline.id} {...asked} pipeline={pipeline} />}
    </>
  );
}
