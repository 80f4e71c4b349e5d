import { queryOptions } from '@tanstack/react-query';
import type { Account, ContactRow } from '@/api/types';
import { http } from '@/lib/http';
import type { Page } from '@/lib/query';

export const accountQuery = (id: string) =>
  queryOptions({
    queryKey: ['accounts', 'one', id],
    queryFn: ({ signal }) => http.read<Account>('/api/accounts/{id}', { path: { id }, signal }),
  });

export const accountContactsQuery = (accountId: string) =>
  queryOptions({
    queryKey: ['contacts', 'of', accountId],
    queryFn: ({ signal }) =>
      http.get<Page<ContactRow>>('/api/contacts', { query: { accountId, limit: 20 }, signal }),
  });
