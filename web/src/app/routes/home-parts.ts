import type { Area } from '@/features/home/areas';
import { lazyPart, type LazyPart } from '@/lib/lazy-part';
import type { HomePartProps } from './home';

/** Only the parts of the person's own roles are loaded. Those of sales and support say no more than the frame does. */
export const parts: Record<Area, LazyPart<HomePartProps>> = {
  sales: lazyPart(async () => (await import('./home-sales')).SalesHome, 'start'),
  support: lazyPart(async () => (await import('./home-support')).SupportHome, 'start'),
  marketing: lazyPart(async () => (await import('./home-marketing')).MarketingHome),
  analysis: lazyPart(async () => (await import('./home-analysis')).AnalysisHome),
  overview: lazyPart(async () => (await import('./home-overview')).OverviewHome),
};
