import { type QueryClient, useQueryClient } from '@tanstack/react-query';
import type { ObjectName } from '@/lib/objects';

interface Neighbours {
  previous?: string;
  next?: string;
}

type Page = { items?: { id?: string }[] };

/** Below this it is no list that somebody walks through, but a choice or a block of related records. */
const asList = 50;

function idsOf(data: unknown): string[] {
  const pages = (data as { pages?: Page[] } | undefined)?.pages ?? [data as Page | undefined];
  return pages.flatMap((page) => page?.items ?? []).flatMap(({ id }) => (id ? [id] : []));
}

/** The records before and after one in the list that was seen last and has it. */
export function neighbours(queries: QueryClient, object: ObjectName, id: string): Neighbours {
  const lists = queries
    .getQueryCache()
    .findAll({ queryKey: [object, 'list'] })
    .filter(({ queryKey }) => ((queryKey[2] as { limit?: number } | undefined)?.limit ?? asList) >= asList)
    .sort((one, other) => other.state.dataUpdatedAt - one.state.dataUpdatedAt);
  for (const list of lists) {
    const ids = idsOf(list.state.data);
    const at = ids.indexOf(id);
    if (at >= 0) return { previous: ids[at - 1], next: ids[at + 1] };
  }
  return {};
}

export function useNeighbours(object: ObjectName, id: string): Neighbours {
  return neighbours(useQueryClient(), object, id);
}
