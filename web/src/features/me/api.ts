import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import type { NotificationChoice, NotificationKind } from '@/api/types';
import { http } from '@/lib/http';
import type { Page } from '@/lib/query';

export const choicesQuery = queryOptions({
  queryKey: ['notifications', 'choices'],
  queryFn: ({ signal }) => http.get<Page<NotificationChoice>>('/api/notifications/choices', { signal }),
});

/** Shown at once, taken back when it is refused. */
export function useChoose() {
  const queries = useQueryClient();
  const key = choicesQuery.queryKey;
  return useMutation({
    mutationFn: ({ kind, inApp }: { kind: NotificationKind; inApp: boolean }) =>
      http.put<NotificationChoice>('/api/notifications/choices/{kind}', { inApp }, { path: { kind } }),
    onMutate: async (choice) => {
      await queries.cancelQueries({ queryKey: key });
      const before = queries.getQueryData(key);
      if (before)
        queries.setQueryData(key, {
          ...before,
          items: before.items.map((each) => (each.kind === choice.kind ? choice : each)),
        });
      return { before };
    },
    onError: (_problem, _choice, context) => {
      if (context?.before) queries.setQueryData(key, context.before);
    },
    onSettled: () => queries.invalidateQueries({ queryKey: key }),
  });
}

export function useChangePassword() {
  return useMutation({
    mutationFn: (input: { current: string; password: string }) =>
      http.put<undefined>('/api/me/password', input, {}),
  });
}
