import { Skeleton } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { objects } from '@/lib/objects';
import { readAt } from '@/lib/query';
import { useFormats } from '@/lib/use-formats';
import { Panel } from '@/ui/page';
import { AsOf, Failure } from '@/ui/states';
import { drillLink } from '@/ui/tile';
import { dealGroupsQuery, pipelinesQuery } from './api';
import { stageRows } from './groups';
import classes from './home.module.css';

/** Open deals by stage: how many, and their sums in each currency; each row opens its deals. */
export function DealStages({ title, filter }: { title: string; filter: string }) {
  const { t } = useTranslation();
  const formats = useFormats();
  const groups = useQuery(dealGroupsQuery('stageId', filter));
  const pipelines = useQuery(pipelinesQuery);
  const drill = (more = '') => drillLink({ to: objects.deals.page, search: { filter: filter + more } });
  const rows = stageRows(groups.data, pipelines.data?.items ?? []);
  const failed = [groups, pipelines].find(({ isError, data }) => isError && !data);
  return (
    <Panel title={title} aside={<Link {...drill()}>{t('home.all')}</Link>} flush>
      {failed ? (
        <Failure error={failed.error} onRetry={() => void failed.refetch()} />
      ) : groups.isPending || pipelines.isPending ? (
        <Skeleton height={120} m={16} mt={8} width="auto" />
      ) : rows.length === 0 ? (
        <p className={classes.none}>{t('home.stages.none')}</p>
      ) : (
        <table className={classes.table}>
          <thead>
            <tr>
              <th scope="col">{t('home.stages.stage')}</th>
              <th scope="col">{t('home.stages.deals')}</th>
              <th scope="col">{t('home.stages.amount')}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map(({ id, name, count, sums }) => (
              <tr key={id}>
                <th scope="row">
                  <Link {...drill(`;stageId==${id}`)}>{name}</Link>
                </th>
                <td>{formats.number(count)}</td>
                <td>
                  {sums.map(({ currency, amount }) => (
                    <div key={currency}>{formats.money(amount, currency, { maximumFractionDigits: 0 })}</div>
                  ))}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {groups.data && (
        <div className={classes.foot}>
          <AsOf moment={readAt(groups)} stale={groups.isError} />
        </div>
      )}
    </Panel>
  );
}
