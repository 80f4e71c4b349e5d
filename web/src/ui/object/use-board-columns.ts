import { useQueries } from '@tanstack/react-query';
import { useState } from 'react';
import type { ObjectName } from '@/lib/objects';
import { useEarly } from '@/lib/use-early';
import type { BoardColumn } from '../board/board-column';
import type { Tone } from '../chip';
import type { RowGroup } from '../list/groups';
import { cardsQuery } from './cards-query';
import { groupsQuery } from './queries';

/** A column of a board as the server is asked for it. */
export interface BoardPlace {
  id: string;
  title: string;
  tone?: Tone;
  limit?: number;
  /** Which records stand here, with all that the list asks for. */
  filter: string;
  sort: string;
  /** Among the groups of these records by this field it is the one whose value is its id; empty for none. */
  counted: { by: string; filter?: string };
  /** What stands under the title. */
  sums?: (group: RowGroup | undefined) => React.ReactNode;
}

/** The columns of a board: each is counted with the others and read on for itself. */
export function useBoardColumns<One>(object: ObjectName, places: BoardPlace[], sum: string) {
  const [pages, setPages] = useState<Record<string, number>>({});
  const lanes = places.map(({ id, filter, sort }) =>
    cardsQuery<One>(object, { filter, sort, pages: pages[id] ?? 1 }),
  );
  useEarly(lanes);
  const cards = useQueries({ queries: lanes });
  const counts = [...new Map(places.map(({ counted }) => [JSON.stringify(counted), counted])).entries()];
  const sums = counts.map(([, counted]) => groupsQuery(object, { ...counted, sum }));
  useEarly(sums);
  const groups = useQueries({ queries: sums });

  const columns = places.map(({ id, title, tone, limit, counted, sums }, at): BoardColumn<One> => {
    const all = groups[counts.findIndex(([key]) => key === JSON.stringify(counted))]?.data;
    const group = all?.items.find(({ value }) => (value ?? '') === id);
    const { data, isFetching } = cards[at] ?? {};
    return {
      id,
      title,
      tone,
      limit,
      count: all ? (group?.count ?? 0) : undefined,
      sums: sums?.(group),
      rows: data?.rows ?? [],
      loading: isFetching && !data,
      more: data?.more ? () => setPages((before) => ({ ...before, [id]: (before[id] ?? 1) + 1 })) : undefined,
    };
  });
  const failed = [...cards, ...groups].find(({ isError, data }) => isError && !data);
  return { columns, error: failed?.error, retry: () => void failed?.refetch() };
}
