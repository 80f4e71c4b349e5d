import { Button } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { notificationsQuery, useMarkAllRead } from './api';

export function MarkAllRead() {
  const { t } = useTranslation();
  const latest = useInfiniteQuery(notificationsQuery(false)).data?.pages[0]?.items[0]?.at;
  const mark = useMarkAllRead();
  if (!latest) return null;
  return (
    <Button size="xs" variant="subtle" loading={mark.isPending} onClick={() => mark.mutate(latest)}>
      {t('notifications.markAll')}
    </Button>
  );
}
