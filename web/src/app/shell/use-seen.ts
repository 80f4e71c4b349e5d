import { useQuery } from '@tanstack/react-query';
import { useLocation } from '@tanstack/react-router';
import { useEffect, useEffectEvent } from 'react';
import { useChangeFavourites, useFavourites, useFormerFavourites } from '@/lib/favourites';
import { recentRecords } from '@/lib/kept-records';
import { objectAt, objects } from '@/lib/objects';
import { isProblem } from '@/lib/problem';
import { profileQuery } from '@/lib/rights';
import { oneQuery } from '@/ui/object/queries';

/** Remembers the records that the person looks at; one that is gone is forgotten, a new name is taken over. */
export function useSeen(): void {
  const person = useQuery(profileQuery).data?.id;
  const here = useLocation({ select: ({ pathname }) => objectAt(pathname) });
  const object = here?.object ?? 'accounts';
  const id = here?.id ?? '';
  const { data, error } = useQuery({ ...oneQuery<Record<string, unknown>>(object, id), enabled: false });
  const title = data?.data?.[objects[object].title];
  const gone = isProblem(error) && error.status === 404;
  const favourites = useFavourites();
  const { rename, drop } = useChangeFavourites();
  useFormerFavourites(person);
  const marked = favourites.find((each) => each.object === object && each.id === id);
  const keepUp = useEffectEvent((now: string | undefined) => {
    if (!marked) return;
    if (now === undefined) drop({ object, id });
    else if (marked.name !== now) rename({ object, id, name: now });
  });
  useEffect(() => {
    if (!person || !id) return;
    if (gone) {
      recentRecords.drop(person, { object, id });
      keepUp(undefined);
      return;
    }
    if (typeof title !== 'string' || !title) return;
    recentRecords.put(person, { object, id, name: title });
    keepUp(title);
  }, [person, object, id, title, gone]);
}
