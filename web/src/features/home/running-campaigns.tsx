import { Skeleton } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { CampaignRow } from '@/api/types';
import { objects, pageOf } from '@/lib/objects';
import { readAt } from '@/lib/query';
import { useFormats } from '@/lib/use-formats';
import { Panel } from '@/ui/page';
import { AsOf, Failure } from '@/ui/states';
import { drillLink } from '@/ui/tile';
import { campaignResultsQuery, fewQuery } from './api';
import classes from './home.module.css';

export const running = 'state=in=(RUNNING,PAUSED)';

/** The campaigns that are under way, with how far each is. */
export function RunningCampaigns() {
  const { t } = useTranslation();
  const { data, error, isPending, isError, dataUpdatedAt, refetch } = useQuery(
    fewQuery<CampaignRow>('campaigns', running, '-startedAt'),
  );
  const all = drillLink({ to: objects.campaigns.page, search: { filter: running } });
  return (
    <Panel title={t('home.campaigns.title')} aside={<Link {...all}>{t('home.all')}</Link>} flush>
      {isPending ? (
        <Skeleton height={120} m={16} mt={8} width="auto" />
      ) : !data ? (
        <Failure error={error} onRetry={() => void refetch()} />
      ) : data.items.length === 0 ? (
        <p className={classes.none}>{t('home.campaigns.none')}</p>
      ) : (
        <table className={classes.table}>
          <thead>
            <tr>
              <th scope="col">{t('home.campaigns.campaign')}</th>
              <th scope="col">{t('home.campaigns.queued')}</th>
              <th scope="col">{t('home.campaigns.sent')}</th>
              <th scope="col">{t('home.campaigns.failed')}</th>
            </tr>
          </thead>
          <tbody>
            {data.items.map((campaign) => (
              <Results key={campaign.id} campaign={campaign} />
            ))}
          </tbody>
        </table>
      )}
      {data && (
        <div className={classes.foot}>
          <AsOf moment={readAt({ dataUpdatedAt })} stale={isError} />
        </div>
      )}
    </Panel>
  );
}

function Results({ campaign }: { campaign: CampaignRow }) {
  const formats = useFormats();
  const { data } = useQuery(campaignResultsQuery(campaign.id));
  return (
    <tr>
      <th scope="row">
        <Link to={pageOf('campaigns', campaign.id)}>{campaign.name}</Link>
      </th>
      {([data?.queued, data?.sent, data?.failed] as const).map((figure, at) => (
        <td key={at}>{figure === undefined ? '' : formats.number(figure)}</td>
      ))}
    </tr>
  );
}
