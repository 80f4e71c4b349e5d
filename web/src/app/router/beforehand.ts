import type { QueryClient } from '@tanstack/react-query';
import type { ObjectName } from '@/lib/objects';
import { pipelinesQuery } from '@/lib/pipelines';
import type { Session } from '@/lib/session';
import { viewsQuery } from '@/ui/list/views-api';

interface Loading {
  context: { queries: QueryClient; session: Session };
}

/** What a list must know before it can ask for its rows, asked for while its code comes; the page does not wait for it. */
export const viewsOf =
  (object: ObjectName) =>
  ({ context: { queries, session } }: Loading): void => {
    if (session.signedIn) void queries.prefetchQuery(viewsQuery(object));
  };

/** The board asks for its cards by the stages of the pipeline. */
export function boardOfDeals(loading: Loading): void {
  viewsOf('deals')(loading);
  const { queries, session } = loading.context;
  if (session.signedIn) void queries.prefetchQuery(pipelinesQuery);
}
