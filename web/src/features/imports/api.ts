import { infiniteQueryOptions, queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import type { ImportError, ImportJob, ImportState } from '@/api/types';
import { http } from '@/lib/http';
import type { Page } from '@/lib/query';

export const importable = ['accounts', 'orders'] as const;
export type Importable = (typeof importable)[number];

const paths = {
  accounts: {
    jobs: '/api/accounts/imports',
    one: '/api/accounts/imports/{id}',
    errors: '/api/accounts/imports/{id}/errors',
  },
  orders: {
    jobs: '/api/orders/imports',
    one: '/api/orders/imports/{id}',
    errors: '/api/orders/imports/{id}/errors',
  },
} as const;

/** The columns that a file must have, then those it may have. */
export const columns: Record<Importable, { needed: string[]; optional: string[] }> = {
  accounts: {
    needed: ['externalId', 'kind', 'name'],
    optional: ['industry', 'region', 'country', 'phone', 'email', 'website'],
  },
  orders: {
    needed: ['externalId', 'accountExternalId', 'placedOn', 'items', 'amount', 'currency'],
    optional: ['number', 'status'],
  },
};

export function running(state: ImportState | undefined): boolean {
  return state === 'QUEUED' || state === 'RUNNING';
}

export const importsQuery = (object: Importable) =>
  queryOptions({
    queryKey: ['imports', 'list', object],
    queryFn: ({ signal }) => http.get<Page<ImportJob>>(paths[object].jobs, { query: { limit: 20 }, signal }),
    refetchInterval: (query) =>
      query.state.data?.items.some(({ state }) => running(state)) ? 1_000 : 15_000,
  });

export const importQuery = (object: Importable, id: string) =>
  queryOptions({
    queryKey: ['imports', 'one', object, id],
    queryFn: ({ signal }) => http.get<ImportJob>(paths[object].one, { path: { id }, signal }),
    refetchInterval: (query) => (running(query.state.data?.state) ? 700 : false),
  });

export const importErrorsQuery = (object: Importable, id: string, failed: number) =>
  infiniteQueryOptions({
    queryKey: ['imports', 'errors', object, id, failed],
    queryFn: ({ pageParam, signal }) =>
      http.get<Page<ImportError>>(paths[object].errors, {
        path: { id },
        query: { limit: 100, after: pageParam },
        signal,
      }),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (last) => last.next ?? undefined,
    enabled: failed > 0,
    placeholderData: (before) => before,
  });

export interface Upload {
  object: Importable;
  file: File;
  source: string;
  key: string;
}

/** Answers with the id of the job that goes on by itself. */
export function useStartImport() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: async ({ object, file, source, key }: Upload) => {
      const form = new FormData();
      form.set('file', file, file.name);
      form.set('source', source);
      const { data, location } = await http.post<ImportJob | undefined>(paths[object].jobs, form, {
        idempotencyKey: key,
      });
      return data?.id ?? location?.split('/').pop() ?? '';
    },
    onSuccess: () => queries.invalidateQueries({ queryKey: ['imports'] }),
  });
}
