import { queryOptions } from '@tanstack/react-query';
import type { AccountInsights, RfmGrid } from '@/api/types';
import { http } from '@/lib/http';
import { readOrKnown } from '@/lib/last-known';

export const accountInsightsQuery = (accountId: string) =>
  queryOptions({
    queryKey: ['insights', accountId],
    queryFn: ({ client, queryKey, signal }) =>
      readOrKnown(client, queryKey, () =>
        http.get<AccountInsights>('/api/insights/accounts/{id}', { path: { id: accountId }, signal }),
      ),
  });

export const rfmGridQuery = queryOptions({
  queryKey: ['insights', 'rfm'],
  queryFn: ({ client, queryKey, signal }) =>
    readOrKnown(client, queryKey, () => http.get<RfmGrid>('/api/insights/rfm', { signal })),
});
