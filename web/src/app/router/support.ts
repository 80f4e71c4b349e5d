import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { readListSearch } from '@/ui/list/list-search';
import { viewsOf } from './beforehand';
import { readHappened } from './happened';
import { under } from './signed-in';

const cases = createRoute({
  ...under,
  path: '/cases',
  validateSearch: readListSearch,
  loader: viewsOf('cases'),
  component: lazyRouteComponent(() => import('../routes/cases'), 'CasesRoute'),
});

const oneCase = createRoute({
  ...under,
  path: '/cases/$caseId',
  validateSearch: readHappened,
  component: lazyRouteComponent(() => import('../routes/case'), 'CaseRoute'),
});

export const supportRoutes = [cases, oneCase] as const;
