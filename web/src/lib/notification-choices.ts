import { queryOptions } from '@tanstack/react-query';
import type { NotificationChoice } from '@/api/types';
import { http } from './http';
import type { Page } from './query';

/** Of which kinds of notifications the person is told, and where. No notification makes it stale. */
export const choicesQuery = queryOptions({
  queryKey: ['notification-choices'],
  queryFn: ({ signal }) => http.get<Page<NotificationChoice>>('/api/notifications/choices', { signal }),
});
