import { type FetchQueryOptions, type QueryKey, useQueryClient } from '@tanstack/react-query';

/** Asks while the page is being drawn, not when it stands: the answer is then there, or nearly, when it does. */
export function useEarly<Answer, Data, Key extends QueryKey>(
  queries: readonly FetchQueryOptions<Answer, Error, Data, Key>[],
  enabled = true,
): void {
  const client = useQueryClient();
  if (!enabled) return;
  for (const query of queries) if (!client.getQueryState(query.queryKey)) void client.prefetchQuery(query);
}
