import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { ValueDistributionView } from '@/features/models/value-distribution';
import { SegmentMovesList } from '@/features/segments/moves';
import { Panel } from '@/ui/page';
import { AtRiskTile, ChampionsTile, ExpectedValueTile, LeavingTile } from './home-figures';
import classes from './home.module.css';

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
        <ValueDistributionView />
        <Panel title={t('home.moves')} aside={<Link to="/segments">{t('home.all')}</Link>} flush>
          <SegmentMovesList />
        </Panel>
      </div>
    </>
  );
}
