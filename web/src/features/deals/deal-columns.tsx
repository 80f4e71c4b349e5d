import { useQueries, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { DealRow, Group, Pipeline } from '@/api/types';
import { useFormats } from '@/lib/use-formats';
import type { BoardColumn } from '@/ui/board/board-column';
import { cardsQuery, worthQuery } from './api';
import { endedDays, placesOf, worthOf } from './board';
import { dealTones } from './deal-object';
import classes from './deals.module.css';

/** The columns of a pipeline: its stages with their open deals, and what was won or lost lately. */
export function useDealColumns(pipeline: Pipeline, asked: string | undefined) {
  const { t } = useTranslation();
  const [pages, setPages] = useState<Record<string, number>>({});
  const places = placesOf(pipeline, asked);
  const cards = useQueries({ queries: places.map((place) => cardsQuery(place, pages[place.id] ?? 1)) });
  const within = `pipelineId==${pipeline.id}${asked ? `;${asked.includes(',') ? `(${asked})` : asked}` : ''}`;
  const open = useQuery(worthQuery('stageId', `${within};status==OPEN`));
  const ended = useQuery(worthQuery('status', `${within};status=in=(WON,LOST);closedOn=ge=-${endedDays}d`));

  const columns = places.map(({ id, stage, ending }, at): BoardColumn<DealRow> => {
    const worth = ending ? ended.data : open.data;
    const group = worth?.items.find(({ value }) => value === id);
    const { data, isFetching } = cards[at] ?? {};
    return {
      id,
      title: stage ? stage.name : t('deals.lately', { status: t(`deals.statuses.${ending}`) }),
      tone: ending ? dealTones[ending] : undefined,
      count: worth ? (group?.count ?? 0) : undefined,
      sums: <Worth group={group} weighted={Boolean(stage)} />,
      rows: data?.rows ?? [],
      loading: isFetching && !data,
      more: data?.more ? () => setPages((before) => ({ ...before, [id]: (before[id] ?? 1) + 1 })) : undefined,
    };
  });
  const failed = cards.find(({ isError, data }) => isError && !data);
  return { columns, error: failed?.error, retry: () => void failed?.refetch() };
}

/** The sum of a column, and what of it can be expected. */
function Worth({ group, weighted }: { group?: Pick<Group, 'sums'>; weighted: boolean }) {
  const { t } = useTranslation();
  const formats = useFormats();
  return (
    <span className={classes.worth}>
      {worthOf(group).map((worth) => (
        <span key={worth.currency}>
          <strong title={formats.money(worth.amount, worth.currency)}>
            {formats.shortMoney(worth.amount, worth.currency)}
          </strong>
          {weighted && (
            <span title={formats.money(worth.weighted, worth.currency)}>
              {t('deals.weighted', { amount: formats.shortMoney(worth.weighted, worth.currency) })}
            </span>
          )}
        </span>
      ))}
    </span>
  );
}
