import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { Answer } from '@/lib/http';
import type { ObjectName } from '@/lib/objects';
import { Undecided } from './conflicts';
import { oneQuery } from './queries';
import { type Change, save } from './save';

/**
 * A merge patch of one record: shown at once, taken back when it is refused, laid onto what somebody else changed. While its
 * author is asked, theirs is shown.
 */
export function usePatch<One extends object>(object: ObjectName) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (change: Change<One>) =>
      save<One>(object, {
        ...change,
        onTheirs: (data, etag) =>
          queries.setQueryData(oneQuery<One>(object, change.id).queryKey, { data, etag }),
      }),
    onMutate: async ({ id, change }) => {
      const key = oneQuery<One>(object, id).queryKey;
      await queries.cancelQueries({ queryKey: key });
      const before = queries.getQueryData<Answer<One>>(key);
      if (before) queries.setQueryData(key, { ...before, data: { ...before.data, ...change } });
      return { before };
    },
    onError: (problem, { id }, context) => {
      if (context?.before && !(problem instanceof Undecided))
        queries.setQueryData(oneQuery<One>(object, id).queryKey, context.before);
    },
    onSuccess: ({ data, etag }, { id }) =>
      queries.setQueryData(oneQuery<One>(object, id).queryKey, { data, etag }),
    onSettled: () => queries.invalidateQueries({ queryKey: [object] }),
  });
}
