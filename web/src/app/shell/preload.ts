import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useRouter } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { allTexts, bringLanguage, languages } from '@/lib/language';
import { pipelinesQuery } from '@/lib/pipelines';
import { profileQuery } from '@/lib/rights';
import { bringViews } from '@/ui/list/views-api';
import { articlesQuery } from '../help/articles';
import { Help } from '../panels';
import { SidePanel } from './at-the-side';
import { Palette, ShortcutSheet } from './overlay-host';
import { placesFor } from './places-of-mine';
import { useSettled, whenQuiet } from './settled';

function savesData(): boolean {
  return (navigator as { connection?: { saveData?: boolean } }).connection?.saveData === true;
}

/**
 * Brings in, one after the other, what the person will likely want next: texts, the views of lists, the stages
 * of deals and the pages of their places. And the help, which is most wanted when there is no network. True once all that
 * lists need to know is there.
 */
export function usePreload(): boolean {
  const [listsKnown, setListsKnown] = useState(false);
  const router = useRouter();
  const queries = useQueryClient();
  const { data: me } = useQuery(profileQuery);
  const settled = useSettled();
  const { language } = useTranslation().i18n;
  useEffect(() => {
    if (!settled || !me || savesData()) return;
    const places = placesFor(me);
    const rest = [
      Palette.preload,
      () => void allTexts().catch(() => undefined),
      () => void bringViews(queries).catch(() => undefined),
      () => void (places.some(({ to }) => to === '/deals') && queries.prefetchQuery(pipelinesQuery)),
      () => setListsKnown(true),
      ...places.map(({ to }) => () => {
        const route = router.routesByPath[to];
        return Promise.resolve(router.loadRouteChunk(route as never)).catch(() => undefined);
      }),
      ShortcutSheet.preload,
      SidePanel.preload,
      Help.preload,
      () => void queries.prefetchQuery(articlesQuery(language)),
      ...languages
        .filter((other) => other !== language)
        .flatMap((other) => [
          () => bringLanguage(other).catch(() => undefined),
          () => void queries.prefetchQuery(articlesQuery(other)),
        ]),
    ];
    let stop: () => void = () => undefined;
    let gone = false;
    const next = async () => {
      await rest.shift()?.();
      if (rest.length > 0 && !gone) stop = whenQuiet(queries, () => void next());
    };
    stop = whenQuiet(queries, () => void next());
    return () => {
      gone = true;
      stop();
    };
  }, [settled, me, router, queries, language]);
  return listsKnown;
}
