import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { ObjectName } from '@/lib/objects';
import type { ListSearch } from './list-search';
import { all } from './views';
import { viewsQuery } from './views-api';
import classes from './view-tabs.module.css';

interface ViewsAwayProps {
  object: ObjectName;
  search: ListSearch;
}

/**
 * Says that the view in the address is gone, or that there may be saved views that could not be read; those come back by
 * themselves or when asked for.
 */
export function ViewsAway({ object, search: { view, filter, q } }: ViewsAwayProps) {
  const { t } = useTranslation();
  const { data, isError, isFetching, refetch } = useQuery({ ...viewsQuery(object), enabled: false });
  const gone = data && !isFetching && view && view !== all && data.every(({ id }) => id !== view);
  if (gone)
    return (
      <span className={classes.away} role="status">
        {t(filter || q ? 'list.views.gone' : 'list.views.goneAll')}
      </span>
    );
  if (data || !isError) return null;
  return (
    <span className={classes.away} role="status">
      {t('list.views.away')}
      <Button size="xs" variant="subtle" loading={isFetching} onClick={() => void refetch()}>
        {t('actions.retry')}
      </Button>
    </span>
  );
}
