import { queryOptions } from '@tanstack/react-query';
import type { AccountInsights, RfmGrid } from '@/api/types';
import { http } from '@/lib/http';
import { orKnown } from '@/lib/last-known';

export const accountInsightsQuery = (accountId: string) =>
  queryOptions({
    queryKey: ['insights', accountId],
    queryFn: orKnown((signal) =>
      http.get<AccountInsights>('/api/insights/accounts/{id}', { path: { id: accountId }, signal }),
    ),
  });

export const rfmGridQuery = queryOptions({
  queryKey: ['insights', 'rfm'],
  queryFn: orKnown((signal) => http.get<RfmGrid>('/api/insights/rfm', { signal })),
});
