import { Skeleton } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { SegmentMovesList } from '@/features/segments/moves';
import { lazyPart } from '@/lib/lazy-part';
import { Panel } from '@/ui/page';
import { AtRiskTile, ChampionsTile, ExpectedValueTile, LeavingTile } from './home-figures';
import classes from './home.module.css';

// below the figures, and with charts: the page does not wait for it
const ValueDistributionView = lazyPart(
  async () => (await import('@/features/models/value-distribution')).ValueDistributionView,
);

/** Who brings the revenue, what is still to come, and who is about to leave. */
export function AnalysisHome() {
  const { t } = useTranslation();
  return (
    <>
      <div className={classes.tiles}>
        <ChampionsTile />
        <ExpectedValueTile />
        <LeavingTile />
        <AtRiskTile />
      </div>
      <div className={classes.stack}>
        <Suspense fallback={<Skeleton height={320} />}>
          <ValueDistributionView />
        </Suspense>
        <Panel title={t('home.moves')} aside={<Link to="/segments">{t('home.all')}</Link>} flush>
          <SegmentMovesList />
        </Panel>
      </div>
    </>
  );
}
