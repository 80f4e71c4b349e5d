import { useQuery } from '@tanstack/react-query';
import { type Area, areasOf } from '@/features/home/areas';
import { profileQuery } from '@/lib/rights';
import { type Place, places } from './places';

export type { Place };

/** How many places are within the thumb's reach on a phone. */
const thumb = 5;

/** What one does most in an area comes first, everything else behind it. */
const first: Record<Area, Place['to'][]> = {
  sales: ['/', '/accounts', '/leads', '/deals', '/interactions'],
  support: ['/', '/cases', '/accounts', '/contacts', '/interactions'],
  marketing: ['/', '/segments', '/campaigns', '/accounts', '/leads'],
  analysis: ['/', '/segments', '/rfm', '/customer-value', '/accounts'],
  overview: ['/', '/accounts', '/deals', '/cases', '/segments'],
};

/** The places that somebody may go to, in the order of their work; several roles make one order. */
export function placesFor({ roles, rights }: { roles: string[]; rights: readonly string[] }): Place[] {
  const wanted = [...new Set(areasOf(roles).flatMap((area) => first[area]))];
  const rank = ({ to }: Place) => (wanted.includes(to) ? wanted.indexOf(to) : wanted.length);
  return places
    .filter(({ right }) => !right || rights.includes(right))
    .sort((one, other) => rank(one) - rank(other));
}

/** The places that the person may go to. */
export function usePlaces(): Place[] {
  const { data: me } = useQuery(profileQuery);
  return placesFor(me ?? { roles: [], rights: [] });
}

/** The same on a phone: what its bar has room for, and the others. */
export function useThumbPlaces(): { bar: Place[]; others: Place[] } {
  const all = usePlaces();
  return { bar: all.slice(0, thumb), others: all.slice(thumb) };
}
