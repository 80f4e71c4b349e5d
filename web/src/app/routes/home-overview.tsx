import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { CountTile } from '@/features/home/count-tile';
import { ImportList } from '@/features/imports/import-list';
import { useImportable } from '@/features/imports/use-importable';
import { SegmentMovesList } from '@/features/segments/moves';
import { Panel } from '@/ui/page';
import { ChampionsTile } from './home-figures';
import classes from './home.module.css';

/** The whole from above. */
export function OverviewHome() {
  const { t } = useTranslation();
  const mayImport = (useImportable() ?? []).length > 0;
  return (
    <>
      <div className={classes.tiles}>
        <CountTile object="accounts" />
        <CountTile object="orders" filter="placedAt=ge=-30d" name="recentOrders" />
        <ChampionsTile />
        <CountTile object="deals" filter="status==OPEN" />
        <CountTile object="cases" filter="state=out=(RESOLVED,CLOSED,REJECTED)" />
      </div>
      <div className={classes.columns}>
        <Panel title={t('home.moves')} aside={<Link to="/segments">{t('home.all')}</Link>} flush>
          <SegmentMovesList limit={8} />
        </Panel>
        {mayImport && (
          <Panel title={t('imports.recent')} aside={<Link to="/imports">{t('home.all')}</Link>} flush>
            <ImportList limit={6} />
          </Panel>
        )}
      </div>
    </>
  );
}
