import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { NotificationChoice } from '@/api/types';
import { http } from '@/lib/http';
import { choicesQuery } from '@/lib/notification-choices';

/** Shown at once, taken back when it is refused. */
export function useChoose() {
  const queries = useQueryClient();
  const key = choicesQuery.queryKey;
  return useMutation({
    scope: { id: 'notification-choices' },
    mutationFn: ({ kind, ...channels }: NotificationChoice) =>
      http.put<NotificationChoice>('/api/notifications/choices/{kind}', channels, { path: { kind } }),
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
