import { Skeleton } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { type ObjectName, objects, pageOf } from '@/lib/objects';
import { readAt } from '@/lib/query';
import { Panel } from '@/ui/page';
import { AsOf, Failure } from '@/ui/states';
import { drillLink } from '@/ui/tile';
import { fewQuery } from './api';
import classes from './home.module.css';

interface FewListProps<Row> {
  object: ObjectName;
  title: string;
  filter: string;
  sort: string;
  /** Said where there is nothing to do. */
  none: string;
  name: (row: Row) => string;
  /** What stands under the name, and what at the end of the line. */
  under?: (row: Row) => React.ReactNode;
  end?: (row: Row) => React.ReactNode;
}

/** The first of a list that somebody should look at, and the way to all of it. */
export function FewList<Row extends { id: string }>(props: FewListProps<Row>) {
  const { object, title, filter, sort, none, name, under, end } = props;
  const { t } = useTranslation();
  const { data, error, isPending, isError, dataUpdatedAt, refetch } = useQuery(
    fewQuery<Row>(object, filter, sort),
  );
  const all = drillLink({ to: objects[object].page, search: { filter, sort } });
  return (
    <Panel title={title} aside={<Link {...all}>{t('home.all')}</Link>} flush>
      {isPending ? (
        <Skeleton height={120} m={16} mt={8} width="auto" />
      ) : !data ? (
        <Failure error={error} onRetry={() => void refetch()} />
      ) : data.items.length === 0 ? (
        <p className={classes.none}>{none}</p>
      ) : (
        <ul className={classes.few}>
          {data.items.map((row) => (
            <li key={row.id}>
              <span className={classes.fewText}>
                <Link to={pageOf(object, row.id)} className="clip">
                  {name(row)}
                </Link>
                {under && <span className="muted small clip">{under(row)}</span>}
              </span>
              <span className={classes.fewEnd}>{end?.(row)}</span>
            </li>
          ))}
        </ul>
      )}
      {data && isError && (
        <div className={classes.foot}>
          <AsOf moment={readAt({ dataUpdatedAt })} stale />
        </div>
      )}
    </Panel>
  );
}
