import { useQueries, useQuery } from '@tanstack/react-query';
import { useFavourites } from '@/lib/favourites';
import { allViewsQuery } from '@/ui/list/views-api';
import { countQuery } from '@/ui/object/queries';
import { importedQuery, talkedQuery } from './api';
import type { Step } from './steps';

/** Which of the steps the data says are done. */
export function useProofs(list: Step[], person: string): string[] {
  const counted = list.flatMap(({ id, proof }) => ('count' in proof ? [{ id, ...proof }] : []));
  const wants = (kind: 'imported' | 'talked' | 'view') => list.some(({ proof }) => kind in proof);
  const counts = useQueries({
    queries: counted.map(({ count, filter }) => ({
      ...countQuery(count, filter(person) || undefined),
      retry: false,
    })),
    combine: (results) =>
      counted.flatMap(({ id, least = 1 }, at) => ((results[at]?.data?.count ?? 0) >= least ? [id] : [])),
  });
  const imported = useQuery({ ...importedQuery(person), enabled: wants('imported') && person !== '' }).data;
  const talked = useQuery({ ...talkedQuery(person), enabled: wants('talked') && person !== '' }).data;
  const views = useQuery({ ...allViewsQuery, enabled: wants('view') }).data ?? [];
  const own = views.filter(({ ownerId }) => ownerId === person);
  const favourites = useFavourites();
  const others = list.flatMap(({ id, proof }) => {
    const holds =
      ('imported' in proof && imported) ||
      ('talked' in proof && talked) ||
      ('view' in proof && own.some(({ shared }) => proof.view === 'own' || shared)) ||
      ('favourite' in proof && favourites.length > 0);
    return holds ? [id] : [];
  });
  return [...counts, ...others];
}
