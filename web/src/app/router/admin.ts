import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import type { LetterSearch } from '@/features/operations/letter-list';
import { readListSearch } from '@/ui/list/list-search';
import { under } from './signed-in';

const people = createRoute({
  ...under,
  path: '/people',
  validateSearch: readListSearch,
  component: lazyRouteComponent(() => import('../routes/people'), 'PeopleRoute'),
});

const person = createRoute({
  ...under,
  path: '/people/$personId',
  component: lazyRouteComponent(() => import('../routes/person'), 'PersonRoute'),
});

const teams = createRoute({
  ...under,
  path: '/teams',
  component: lazyRouteComponent(() => import('../routes/teams'), 'TeamsRoute'),
});

const team = createRoute({
  ...under,
  path: '/teams/$teamId',
  component: lazyRouteComponent(() => import('../routes/team'), 'TeamRoute'),
});

const applications = createRoute({
  ...under,
  path: '/applications',
  validateSearch: readListSearch,
  component: lazyRouteComponent(() => import('../routes/applications'), 'ApplicationsRoute'),
});

const application = createRoute({
  ...under,
  path: '/applications/$applicationId',
  component: lazyRouteComponent(() => import('../routes/application'), 'ApplicationRoute'),
});

const me = createRoute({
  ...under,
  path: '/me',
  component: lazyRouteComponent(() => import('../routes/me'), 'MeRoute'),
});

const notifications = createRoute({
  ...under,
  path: '/notifications',
  validateSearch: (raw: Record<string, unknown>): { unread?: boolean } => ({
    unread: raw.unread === true || undefined,
  }),
  component: lazyRouteComponent(() => import('../routes/notifications'), 'NotificationsRoute'),
});

const operations = createRoute({
  ...under,
  path: '/operations',
  component: lazyRouteComponent(() => import('../routes/operations'), 'OperationsRoute'),
});

const deadLetters = createRoute({
  ...under,
  path: '/operations/dead-letters/$topic',
  validateSearch: (raw: Record<string, unknown>): LetterSearch => ({
    settled: raw.settled === true || undefined,
    letter: typeof raw.letter === 'number' ? raw.letter : undefined,
  }),
  component: lazyRouteComponent(() => import('../routes/operations-letters'), 'LettersRoute'),
});

export const adminRoutes = [
  people,
  person,
  teams,
  team,
  applications,
  application,
  me,
  notifications,
  operations,
  deadLetters,
] as const;
