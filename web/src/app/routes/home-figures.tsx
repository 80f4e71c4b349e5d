import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { Rule } from '@/api/types';
import { rfmGridQuery } from '@/features/insights/api';
import { nameRule, names } from '@/features/insights/rfm-grid';
import { distributionQuery } from '@/features/models/api';
import { belowHalf } from '@/features/models/model-charts';
import { isProblem } from '@/lib/problem';
import { useFormats } from '@/lib/use-formats';
import { Tile } from '@/ui/tile';

function newSegment(rule: Rule, name: string) {
  return { to: '/segments/new', search: { rule: JSON.stringify(rule), name } };
}

/** The share of revenue that the best customers bring. */
export function ChampionsTile() {
  const { t } = useTranslation();
  return <NamesTile name="champions" of={['CHAMPIONS']} segment={t('rfm.names.CHAMPIONS')} />;
}

/** The share of revenue that came from those who have not been seen for long. */
export function AtRiskTile() {
  const { t } = useTranslation();
  return <NamesTile name="atRisk" of={['AT_RISK', 'CANT_LOSE']} segment={t('home.tiles.atRisk.title')} />;
}

function NamesTile({ name, of, segment }: { name: string; of: string[]; segment: string }) {
  const { t } = useTranslation();
  const formats = useFormats();
  const { data, isPending, isError, refetch } = useQuery(rfmGridQuery);
  const groups = data ? names(data) : [];
  const these = groups.filter((group) => of.includes(group.name));
  const sum = (all: typeof groups) => all.reduce((total, each) => total + each.revenue, 0);
  const revenue = sum(groups);
  const [first] = of;
  const rule: Rule =
    of.length === 1 && first ? nameRule(first) : { and: [{ field: 'rfm.name', op: 'in', value: of }] };
  return (
    <Tile
      title={t(`home.tiles.${name}.title`)}
      definition={t(`home.tiles.${name}.definition`, {
        count: these.reduce((total, each) => total + each.accounts, 0),
      })}
      busy={isPending}
      unknown={(isError && !data) || (data && revenue === 0)}
      asOf={data?.asOf ?? undefined}
      stale={isError}
      exact={data?.currency ? formats.money(sum(these), data.currency) : undefined}
      beside={data?.currency && formats.shortMoney(sum(these), data.currency)}
      drill={newSegment(rule, segment)}
      onRetry={isError ? () => void refetch() : undefined}
    >
      {revenue > 0 && formats.percent(sum(these) / revenue, 1)}
    </Tile>
  );
}

function useDistribution() {
  const query = useQuery(distributionQuery);
  const { data, error, isPending, isError, refetch } = query;
  return {
    data,
    shared: {
      busy: isPending,
      unknown: isError && !data,
      asOf: data?.asOf,
      stale: isError,
      onRetry: isProblem(error) && error.status === 404 ? undefined : () => void refetch(),
    },
  };
}

/** What is expected of all customers, in the common currency. */
export function ExpectedValueTile() {
  const { t } = useTranslation();
  const formats = useFormats();
  const { data, shared } = useDistribution();
  const first = data?.values[0];
  const day = data?.asOfDay && formats.day(data.asOfDay);
  return (
    <Tile
      {...shared}
      title={t('home.tiles.expectedValue.title')}
      definition={t(`home.tiles.expectedValue.${day ? 'definitionDay' : 'definition'}`, {
        count: first?.accounts ?? 0,
        currency: first?.currency ?? '',
        day,
      })}
      unknown={shared.unknown || (data && !first)}
      exact={first && formats.money(first.sum, first.currency)}
      drill={{ to: '/customer-value' }}
    >
      {first && formats.shortMoney(first.sum, first.currency)}
    </Tile>
  );
}

/** Who has more likely left than not. */
export function LeavingTile() {
  const { t } = useTranslation();
  const formats = useFormats();
  const { data, shared } = useDistribution();
  const leaving = data && belowHalf(data.active.bins);
  const accounts = data?.active.accounts ?? 0;
  return (
    <Tile
      {...shared}
      title={t('home.tiles.leaving.title')}
      definition={t('home.tiles.leaving.definition', { count: accounts })}
      unknown={shared.unknown || (data && accounts === 0)}
      beside={leaving !== undefined && accounts > 0 && formats.percent(leaving / accounts, 1)}
      drill={newSegment(
        { and: [{ field: 'value.probabilityActive', op: 'lt', value: 0.5 }] },
        t('home.tiles.leaving.title'),
      )}
    >
      {leaving !== undefined && formats.number(leaving)}
    </Tile>
  );
}
