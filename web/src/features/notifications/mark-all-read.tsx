import { Button } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useFormats } from '@/lib/use-formats';
import { groupsQuery, useMarkManyRead } from './api';

export function MarkAllRead() {
  const { t } = useTranslation();
  const groups = useInfiniteQuery(groupsQuery(false, useFormats().timeZone));
  const until = groups.data?.pages[0]?.items[0]?.latest;
  const mark = useMarkManyRead();
  if (!until) return null;
  return (
    <Button size="xs" variant="subtle" loading={mark.isPending} onClick={() => mark.mutate({ until })}>
      {t('notifications.markAll')}
    </Button>
  );
}
