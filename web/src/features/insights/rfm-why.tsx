import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { AccountInsights } from '@/api/types';
import { useStale } from '@/lib/system';
import { useFormats } from '@/lib/use-formats';
import { Explained } from '@/ui/explained';
import { AsOf } from '@/ui/states';
import { WhyCard } from '@/ui/why-card';
import { accountInsightsQuery } from './api';
import { lastOrder } from './last-order';
import { Unpriced } from './unpriced';

/** Why a customer stands in its cell: the scores, and how frequency and money make one. */
export function RfmWhy({ accountId }: { accountId: string }) {
  const read = useQuery(accountInsightsQuery(accountId));
  const stale = useStale(read, 'insights');
  return <Explained read={read}>{(insights) => <Cell insights={insights} stale={stale} />}</Explained>;
}

function Cell({ insights, stale }: { insights: AccountInsights; stale: boolean }) {
  const { t } = useTranslation();
  const formats = useFormats();
  const { rfm, facts, asOf } = insights;
  if (!rfm)
    return (
      <WhyCard
        title={t('insights.rfm.title')}
        words={t('insights.rfm.none')}
        foot={stale && <AsOf moment={asOf} stale />}
      />
    );
  const mean = (rfm.f + rfm.m) / 2;
  const half = (score: number) => t('insights.rfm.half', { score });
  return (
    <WhyCard
      title={`${t('insights.rfm.title')} · ${t(`rfm.names.${rfm.name}`)}`}
      words={
        <>
          <p>{t('insights.rfm.why', { name: t(`rfm.names.${rfm.name}`), r: rfm.r, fm: rfm.fm })}</p>
          <Unpriced of={rfm} />
        </>
      }
      format={(value) => formats.number(value, 1)}
      factors={[
        {
          label: t('insights.rfm.frequency'),
          value: rfm.f / 2,
          note: `${t('insights.rfm.orders', { count: rfm.frequency })} · ${half(rfm.f)}`,
        },
        {
          label: t('insights.rfm.monetary'),
          value: rfm.m / 2,
          note: `${formats.money(rfm.monetary, rfm.currency ?? 'CNY')} · ${half(rfm.m)}`,
        },
      ]}
      total={{ label: t('insights.rfm.mean', { fm: rfm.fm }), value: mean }}
      foot={
        <AsOf moment={rfm.asOf} stale={stale} after={t('insights.edges', { version: rfm.edgesVersion })} />
      }
    >
      <p className="muted">
        {t('insights.rfm.recency')} · {lastOrder(facts, t, formats)} ·{' '}
        {t('insights.rfm.score', { score: rfm.r })}
      </p>
    </WhyCard>
  );
}
