import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { under } from './signed-in';

const segments = createRoute({
  ...under,
  path: '/segments',
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
  validateSearch: (raw: Record<string, unknown>): { tab?: 'history' | 'rule' } => ({
    tab: raw.tab === 'history' || raw.tab === 'rule' ? raw.tab : undefined,
  }),
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
  component: lazyRouteComponent(() => import('../routes/customer-value'), 'CustomerValueRoute'),
});

export const analyticsRoutes = [segments, newSegment, segment, rfm, customerValue] as const;
