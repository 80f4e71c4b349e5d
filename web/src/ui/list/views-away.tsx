import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { ObjectName } from '@/lib/objects';
import { viewsQuery } from './views-api';
import classes from './view-tabs.module.css';

/** Says that there may be saved views that could not be read; they come back by themselves or when asked for. */
export function ViewsAway({ object }: { object: ObjectName }) {
  const { t } = useTranslation();
  const { data, isError, isFetching, refetch } = useQuery({ ...viewsQuery(object), enabled: false });
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
