import type { Page } from '@playwright/test';

interface Vitals {
  lcp: number;
  /** The longest event of each interaction, by its number. */
  interactions: Map<number, { name: string; duration: number }>;
  routes: { to: string; milliseconds: number }[];
}

declare global {
  interface Window {
    vitals: Vitals;
  }
}

/** Listens in every page from its first moment: largest contentful paint, interactions to next paint, changes of the route. */
export async function listen(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const vitals: Vitals = { lcp: 0, interactions: new Map(), routes: [] };
    window.vitals = vitals;
    const observe = (type: string, take: (entry: PerformanceEntry) => void) =>
      new PerformanceObserver((list) => list.getEntries().forEach(take)).observe({
        type,
        buffered: true,
        durationThreshold: 16,
      } as PerformanceObserverInit);
    observe('largest-contentful-paint', ({ startTime }) => {
      vitals.lcp = startTime;
    });
    observe('event', (entry) => {
      const { interactionId, name, duration } = entry as PerformanceEventTiming & { interactionId: number };
      if (interactionId && duration > (vitals.interactions.get(interactionId)?.duration ?? 0))
        vitals.interactions.set(interactionId, { name, duration });
    });

    // A change of the route lasts from the click until the new page has its heading and no placeholder is left.
    const settled = () =>
      document.querySelector('h1') !== null &&
      document.querySelector('.mantine-Skeleton-root, [data-waiting]') === null;
    document.addEventListener(
      'click',
      (event) => {
        const link = (event.target as Element).closest('a[href]');
        const to = link?.getAttribute('href');
        if (!to?.startsWith('/') || to === location.pathname) return;
        const started = event.timeStamp;
        const heading = document.querySelector('h1');
        const look = () => {
          const arrived = location.pathname === to.split('?')[0] && document.querySelector('h1') !== heading;
          if (!arrived || !settled()) return requestAnimationFrame(look);
          return vitals.routes.push({ to, milliseconds: performance.now() - started });
        };
        requestAnimationFrame(look);
      },
      { capture: true },
    );
  });
}

/** Milliseconds until the largest thing on this page was painted. */
export const largestPaint = (page: Page) => page.evaluate(() => window.vitals.lcp);

/** Milliseconds of the slowest interaction of this page so far, which is its INP below fifty interactions. */
export const slowestInteraction = (page: Page) =>
  page.evaluate(() =>
    [...window.vitals.interactions.values()].reduce(
      (slowest, one) => (one.duration > slowest.duration ? one : slowest),
      { name: 'none', duration: 0 },
    ),
  );

export const lastRoute = (page: Page) => page.evaluate(() => window.vitals.routes.at(-1));
export const routes = (page: Page) => page.evaluate(() => window.vitals.routes.length);
