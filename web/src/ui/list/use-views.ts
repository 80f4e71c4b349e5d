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
    /** What is typed, step by step, is one change; to open a group is none, and the page stays as it is scrolled. */
    onSearch: (next: ListSearch) => {
      const opens = next.group === search.group && next.open !== search.open;
      const typed = next.q !== url.q;
      onUrl(told(next, views), { replace: typed || opens, ...(opens && { resetScroll: false }) });
    },
    /** Scrolling is no step of its own. */
    onAfter: (after: string | undefined) =>
      onUrl(told({ ...search, after }, views), { replace: true, resetScroll: false }),
    /** A view may still say what is shown. */
    waiting: isPending && isBare(url) && url.view !== 'all',
  };
}
