import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { CountTile } from '@/features/home/count-tile';
import { running, RunningCampaigns } from '@/features/home/running-campaigns';
import { SegmentMovesList } from '@/features/segments/moves';
import { Panel } from '@/ui/page';
import { ChampionsTile } from './home-figures';
import classes from './home.module.css';

/** Campaigns under way with their results, and the segments that moved most. */
export function MarketingHome() {
  const { t } = useTranslation();
  return (
    <>
      <div className={classes.tiles}>
        <CountTile object="campaigns" name="running" filter={running} />
        <CountTile object="campaigns" name="inReview" filter="state==IN_REVIEW" />
        <CountTile object="leads" name="newLeads" filter="createdAt=ge=-7d" />
        <ChampionsTile />
      </div>
      <div className={classes.columns}>
        <RunningCampaigns />
        <Panel title={t('home.moves')} aside={<Link to="/segments">{t('home.all')}</Link>} flush>
          <SegmentMovesList />
        </Panel>
      </div>
    </>
  );
}
