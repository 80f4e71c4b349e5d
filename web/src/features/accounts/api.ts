import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import type { Account, AccountInput, ContactRow } from '@/api/types';
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

export function useCreateAccount() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: ({ input, key }: { input: AccountInput; key: string }) =>
      http.post<Account>('/api/accounts', input, { idempotencyKey: key }),
    onSuccess: () => queries.invalidateQueries({ queryKey: ['accounts'] }),
  });
}

export function useChangeAccount(id: string) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: ({ input, version }: { input: AccountInput; version?: string }) =>
      http.put<Account>('/api/accounts/{id}', input, { path: { id }, version }),
    onSettled: () => queries.invalidateQueries({ queryKey: ['accounts'] }),
  });
}
