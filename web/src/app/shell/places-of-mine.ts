import { useQuery } from '@tanstack/react-query';
import { profileQuery } from '@/lib/rights';
import { type Place, places } from './places';

export type { Place };

export function placesFor(rights: readonly string[]): Place[] {
  return places.filter(({ right }) => !right || rights.includes(right));
}

/** The places that the person may go to. */
export function usePlaces(): Place[] {
  const { data: me } = useQuery(profileQuery);
  return placesFor(me?.rights ?? []);
}
