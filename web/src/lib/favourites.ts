import { useEffect, useEffectEvent, useMemo } from 'react';
import type { Preferences } from '@/api/types';
import { formerFavourites, type KeptRecord, same } from './kept-records';
import { objects } from './objects';
import { useChangePreferences, useKnownPreferences } from './preferences';

/** As many as are kept of one person. */
const most = 50;
const none: KeptRecord[] = [];

const known = (each: Preferences['favourites'][number]): each is KeptRecord => each.object in objects;

/** What the person marked with a star, the latest first, on every device. */
export function useFavourites(): KeptRecord[] {
  const kept = useKnownPreferences()?.favourites;
  return useMemo(() => kept?.filter(known) ?? none, [kept]);
}

type Marked = Pick<KeptRecord, 'object' | 'id'>;

/** Each change is made to what is kept at that moment, so that two devices do not undo each other. */
export function useChangeFavourites() {
  const { mutate } = useChangePreferences();
  const others = ({ favourites }: Preferences, record: Marked) =>
    favourites.filter((each) => !known(each) || !same(record)(each));
  return {
    put: (record: KeptRecord) =>
      mutate((now) => ({ favourites: [record, ...others(now, record)].slice(0, most) })),
    drop: (record: Marked) => mutate((now) => ({ favourites: others(now, record) })),
    /** In its place, under the name that it has now. */
    rename: (record: KeptRecord) =>
      mutate((now) => ({
        favourites: now.favourites.map((each) => (known(each) && same(record)(each) ? record : each)),
      })),
  };
}

/** Takes along, once, what was marked on this device before favourites followed their person. */
export function useFormerFavourites(person: string | undefined): void {
  const loaded = useKnownPreferences() !== undefined;
  const { mutate } = useChangePreferences();
  const take = useEffectEvent((id: string) => {
    const former = formerFavourites.read(id).filter(({ object }) => object in objects);
    if (former.length === 0) return;
    mutate(
      ({ favourites }) => ({
        favourites: [
          ...favourites,
          ...former.filter((each) => !favourites.some((one) => same(each)(one as KeptRecord))),
        ].slice(0, most),
      }),
      { onSuccess: () => formerFavourites.clear(id) },
    );
  });
  useEffect(() => {
    if (person && loaded) take(person);
  }, [person, loaded]);
}
