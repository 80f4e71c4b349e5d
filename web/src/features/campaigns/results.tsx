import { Skeleton } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useFormats } from '@/lib/use-formats';
import { AsOf, Failure } from '@/ui/states';
import { resultsQuery } from './api';
import { counted, type Counted, messageStates } from './campaign-states';
import classes from './results.module.css';

const numbers = Object.keys(counted) as Counted[];

/** What became of the messages: each number says what it counts and opens exactly those. */
export function Results({ campaignId }: { campaignId: string }) {
  const { t } = useTranslation();
  const formats = useFormats();
  const { data, error, isError, dataUpdatedAt, refetch } = useQuery(resultsQuery(campaignId));
  if (!data)
    return isError ? <Failure error={error} onRetry={() => void refetch()} /> : <Skeleton height={120} />;
  const all = Object.values(data.states).reduce((sum, count) => sum + count, 0);
  const to = (messages: string) =>
    ({
      to: '/campaigns/$campaignId',
      params: { campaignId },
      search: { tab: 'messages', messages },
    }) as const;
  return (
    <div className={classes.results}>
      <dl className={classes.numbers}>
        {numbers.map((name) => (
          <div key={name}>
            <dt>{t(`campaigns.results.${name}`)}</dt>
            <dd>
              <Link {...to(name)} className="num">
                {formats.number(data[name])}
              </Link>
              <span className={classes.definition}>{t(`campaigns.definitions.${name}`)}</span>
            </dd>
          </div>
        ))}
      </dl>
      {all > 0 && (
        <table className={classes.bars}>
          <caption>{t('campaigns.results.byState', { count: all, shown: formats.number(all) })}</caption>
          <thead>
            <tr>
              <th scope="col">{t('campaigns.fields.state')}</th>
              <th scope="col" aria-hidden />
              <th scope="col">{t('campaigns.results.messages')}</th>
              <th scope="col">{t('campaigns.results.share')}</th>
            </tr>
          </thead>
          <tbody>
            {messageStates
              .filter((state) => (data.states[state] ?? 0) > 0)
              .map((state) => {
                const count = data.states[state] ?? 0;
                return (
                  <tr key={state}>
                    <th scope="row">
                      <Link {...to(state)}>{t(`campaigns.messageStates.${state}`)}</Link>
                    </th>
                    <td aria-hidden>
                      <span
                        className={classes.bar}
                        data-state={state}
                        style={{ width: `${(count / all) * 100}%` }}
                      />
                    </td>
                    <td className="num">{formats.number(count)}</td>
                    <td className="num">{formats.percent(count / all, 1)}</td>
                  </tr>
                );
              })}
          </tbody>
        </table>
      )}
      <AsOf moment={new Date(dataUpdatedAt).toISOString()} stale={isError} />
    </div>
  );
}
