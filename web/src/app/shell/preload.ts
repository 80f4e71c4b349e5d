import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useRouter } from '@tanstack/react-router';
import { useEffect } from 'react';
import { allTexts } from '@/lib/language';
import { profileQuery } from '@/lib/rights';
import { bringViews } from '@/ui/list/views-api';
import { ShortcutSheet } from './overlay-host';
import { placesFor } from './places-of-mine';
import { useSettled, whenIdle } from './settled';

function savesData(): boolean {
  return (navigator as { connection?: { saveData?: boolean } }).connection?.saveData === true;
}

/** Brings in, one after the other, what the person will likely want next: texts, the pages of their places and the views of lists. */
export function usePreload(): void {
  const router = useRouter();
  const queries = useQueryClient();
  const { data: me } = useQuery(profileQuery);
  const settled = useSettled();
  useEffect(() => {
    if (!settled || !me || savesData()) return;
    const rest = [
      () => void allTexts().catch(() => undefined),
      ...placesFor(me).map(({ to }) => () => {
        const route = router.routesByPath[to];
        void Promise.resolve(router.loadRouteChunk(route as never)).catch(() => undefined);
      }),
      () => void bringViews(queries).catch(() => undefined),
      ShortcutSheet.preload,
    ];
    let stop: () => void = () => undefined;
    const next = () => {
      rest.shift()?.();
      if (rest.length > 0) stop = whenIdle(next);
    };
    stop = whenIdle(next);
    return () => stop();
  }, [settled, me, router, queries]);
}
