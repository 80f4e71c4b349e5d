import { queryOptions } from '@tanstack/react-query';
import { http } from '@/lib/http';
import type { Count } from '@/lib/query';

export type Counted = 'accounts' | 'deals' | 'orders' | 'cases';

const paths = {
  accounts: '/api/accounts/count',
  deals: '/api/deals/count',
  orders: '/api/orders/count',
  cases: '/api/cases/count',
} as const;

export const countQuery = (object: Counted, filter?: string) =>
  queryOptions({
    queryKey: ['count', object, filter ?? ''],
    queryFn: ({ signal }) => http.get<Count>(paths[object], { query: { filter }, signal }),
    refetchInterval: 30_000,
  });
