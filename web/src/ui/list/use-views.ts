import { useQuery } from '@tanstack/react-query';
import type { ObjectName } from '@/lib/objects';
import { profileQuery } from '@/lib/rights';
import type { Going, Layout, ListSearch } from './list-search';
import { isBare, meant, told } from './views';
import { viewsQuery } from './views-api';

/** What the URL of a list means to this person, and how a change of it is written. */
export function useViews(
  object: ObjectName,
  url: ListSearch,
  onUrl: (search: ListSearch, going: Going) => void,
  usual: Layout,
) {
  const { data: profile } = useQuery(profileQuery);
  const { data: views = [], isPending } = useQuery(viewsQuery(object));
  const search = meant(url, views, usual);
  return {
    views,
    person: profile?.id,
    search,
    /** What is typed, step by step, is one change. */
    onSearch: (next: ListSearch) => onUrl(told(next, views), { replace: next.q !== url.q }),
    /** Scrolling is no step of its own. */
    onAfter: (after: string | undefined) =>
      onUrl(told({ ...search, after }, views), { replace: true, resetScroll: false }),
    /** A view may still say what is shown. */
    waiting: isPending && isBare(url) && url.view !== 'all',
  };
}
