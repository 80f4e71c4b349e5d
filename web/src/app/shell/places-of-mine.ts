import { useQuery } from '@tanstack/react-query';
import { profileQuery } from '@/lib/rights';
import { type Place, places } from './places';

export type { Place };

/** The places that the person may go to. */
export function usePlaces(): Place[] {
  const { data: me } = useQuery(profileQuery);
  return places.filter(({ right }) => !right || me?.rights.includes(right));
}
