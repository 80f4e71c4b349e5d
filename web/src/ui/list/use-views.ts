import { useQuery } from '@tanstack/react-query';
import type { ObjectName } from '@/lib/objects';
import { profileQuery } from '@/lib/rights';
import type { ListSearch } from './list-search';
import { isBare, meant, told } from './views';
import { viewsQuery } from './views-api';

/** What the URL of a list means to this person, and how a change of it is written. */
export function useViews(object: ObjectName, url: ListSearch, onUrl: (search: ListSearch) => void) {
  const { data: profile } = useQuery(profileQuery);
  const { data: views = [], isPending } = useQuery(viewsQuery(object));
  return {
    views,
    person: profile?.id,
    search: meant(url, views),
    onSearch: (next: ListSearch) => onUrl(told(next, views)),
    /** A view may still say what is shown. */
    waiting: isPending && isBare(url) && url.view !== 'all',
  };
}
