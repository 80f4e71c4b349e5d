import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { objects } from '@/lib/objects';
import { readAt } from '@/lib/query';
import { useFormats } from '@/lib/use-formats';
import { Tile } from '@/ui/tile';
import { dealGroupsQuery } from './api';
import { total } from './groups';

/** How many deals and what they are worth together, in each currency. */
export function DealsTile({ name, filter }: { name: string; filter: string }) {
  const { t } = useTranslation();
  const formats = useFormats();
  const { data, isError, isPending, dataUpdatedAt, refetch } = useQuery(dealGroupsQuery(undefined, filter));
  const { count, sums } = total(data);
  return (
    <Tile
      title={t(`home.tiles.${name}.title`)}
      definition={t(`home.tiles.${name}.definition`)}
      busy={isPending}
      unknown={isError && !data}
      asOf={data && readAt({ dataUpdatedAt })}
      stale={isError}
      exact={formats.list(sums.map(({ currency, amount }) => formats.money(amount, currency)))}
      beside={sums.map(({ currency, amount }) => formats.shortMoney(amount, currency)).join(' + ')}
      drill={{ to: objects.deals.page, search: { filter } }}
      onRetry={() => void refetch()}
    >
      {formats.number(count)}
    </Tile>
  );
}
