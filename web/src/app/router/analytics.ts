import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { readCountedSearch } from '@/features/models/counted-search';
import { readSegmentSearch } from '@/features/segments/segment-search';
import { readListSearch } from '@/ui/list/list-search';
import { viewsOf } from './beforehand';
import { under } from './signed-in';

const segments = createRoute({
  ...under,
  path: '/segments',
  validateSearch: readListSearch,
  loader: viewsOf('segments'),
  component: lazyRouteComponent(() => import('../routes/segments'), 'SegmentsRoute'),
});

const newSegment = createRoute({
  ...under,
  path: '/segments/new',
  validateSearch: (raw: Record<string, unknown>): { rule?: string; name?: string } => ({
    rule: typeof raw.rule === 'string' ? raw.rule : undefined,
    name: typeof raw.name === 'string' ? raw.name : undefined,
  }),
  component: lazyRouteComponent(() => import('../routes/segment-new'), 'NewSegmentRoute'),
});

const segment = createRoute({
  ...under,
  path: '/segments/$segmentId',
  validateSearch: readSegmentSearch,
  component: lazyRouteComponent(() => import('../routes/segment'), 'SegmentRoute'),
});

const rfm = createRoute({
  ...under,
  path: '/rfm',
  component: lazyRouteComponent(() => import('../routes/rfm'), 'RfmRoute'),
});

const customerValue = createRoute({
  ...under,
  path: '/customer-value',
  validateSearch: readCountedSearch,
  component: lazyRouteComponent(() => import('../routes/customer-value'), 'CustomerValueRoute'),
});

export const analyticsRoutes = [segments, newSegment, segment, rfm, customerValue] as const;
