import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { CountTile } from '@/features/home/count-tile';
import { ImportList } from '@/features/imports/import-list';
import { rfmGridQuery } from '@/features/insights/api';
import { names } from '@/features/insights/rfm-grid';
import { SegmentList } from '@/features/segments/segment-list';
import { sessionQuery } from '@/features/session/api';
import { useFormats } from '@/lib/use-formats';
import { Page, Panel } from '@/ui/page';
import { Tile } from '@/ui/tile';
import classes from './home.module.css';

export function HomeRoute() {
  const { t } = useTranslation();
  const { data: session } = useQuery(sessionQuery);
  return (
    <Page title={t('home.hello', { name: session?.user?.name ?? '' })} tab={t('shell.places.home')}>
      <div className={classes.tiles}>
        <CountTile object="accounts" />
        <CountTile object="orders" filter="placedAt=ge=-30d" name="recentOrders" />
        <Champions />
        <CountTile object="deals" filter="status==OPEN" />
        <CountTile object="cases" filter="state=out=(RESOLVED,CLOSED)" />
      </div>
      <div className={classes.columns}>
        <Panel title={t('segments.title')} aside={<Link to="/segments">{t('home.all')}</Link>} flush>
          <SegmentList limit={8} />
        </Panel>
        <Panel title={t('imports.recent')} aside={<Link to="/imports">{t('home.all')}</Link>} flush>
          <ImportList limit={6} />
        </Panel>
      </div>
    </Page>
  );
}

/** The share of revenue that the best customers bring. */
function Champions() {
  const { t } = useTranslation();
  const formats = useFormats();
  const { data, isPending, isError } = useQuery(rfmGridQuery);
  const groups = data ? names(data) : [];
  const champions = groups.find(({ name }) => name === 'CHAMPIONS');
  const revenue = groups.reduce((sum, each) => sum + each.revenue, 0);
  return (
    <Tile
      title={t('home.tiles.champions.title')}
      definition={t('home.tiles.champions.definition', { count: champions?.accounts ?? 0 })}
      busy={isPending}
      unknown={(isError && !data) || (data && revenue === 0)}
      asOf={data?.asOf ?? undefined}
      stale={isError}
    >
      {revenue > 0 && formats.percent((champions?.revenue ?? 0) / revenue, 1)}
    </Tile>
  );
}
