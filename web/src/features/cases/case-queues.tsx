import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { profileQuery } from '@/lib/rights';
import { useFormats } from '@/lib/use-formats';
import type { ListSearch } from '@/ui/list/list-search';
import { queueCountQuery } from './api';
import { type Queue, queuesOf } from './queues';
import classes from './queues.module.css';

/** The queues of the support over the list, each with how many wait in it now; everything is the first of the views below. */
export function CaseQueues({ filter, as }: Pick<ListSearch, 'filter' | 'as'>) {
  const { t } = useTranslation();
  const { data: me } = useQuery(profileQuery);
  return (
    <nav className={classes.queues} aria-label={t('cases.queues.label')}>
      {me &&
        queuesOf(me.id).map((queue) => (
          <Link
            key={queue.name}
            to="/cases"
            search={{ filter: queue.filter, sort: queue.sort, as }}
            className={classes.queue}
            activeProps={{}}
            aria-current={queue.filter === filter ? 'page' : undefined}
          >
            {t(`cases.queues.${queue.name}`)} <Waiting queue={queue} />
          </Link>
        ))}
    </nav>
  );
}

function Waiting({ queue }: { queue: Queue }) {
  const { t } = useTranslation();
  const formats = useFormats();
  const { data } = useQuery(queueCountQuery(queue.filter ?? ''));
  if (!data) return null;
  const shown = formats.number(data.count);
  return <span className={classes.count}>{data.capped ? t('cases.queues.atLeast', { shown }) : shown}</span>;
}
