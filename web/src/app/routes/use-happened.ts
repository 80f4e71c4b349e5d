import { useNavigate, useSearch } from '@tanstack/react-router';
import type { HappenedSearch } from './happened';

/** Tab and timeline of a record's page as the address has them, for any page whose address has them. */
export function useHappened() {
  const search: HappenedSearch = useSearch({ strict: false });
  const navigate = useNavigate();
  const go = (next: HappenedSearch) =>
    void navigate({ to: '.', search: next, replace: true, resetScroll: false } as never);
  return {
    page: {
      tab: search.tab,
      onTab: (tab: string | undefined) => go({ panel: search.panel, tab }),
    },
    tab: { search, onSearch: go },
  };
}
