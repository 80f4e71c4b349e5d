import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { type Importable, importable } from '@/lib/imports';
import { type Step, steps } from '@/features/imports/steps';
import { readListSearch } from '@/ui/list/list-search';
import { viewsOf } from './beforehand';
import { readHappened } from './happened';
import { under } from './signed-in';

const accounts = createRoute({
  ...under,
  path: '/accounts',
  validateSearch: readListSearch,
  loader: viewsOf('accounts'),
  component: lazyRouteComponent(() => import('../routes/accounts'), 'AccountsRoute'),
});

const account = createRoute({
  ...under,
  path: '/accounts/$accountId',
  validateSearch: readHappened,
  component: lazyRouteComponent(() => import('../routes/account'), 'AccountRoute'),
});

const contacts = createRoute({
  ...under,
  path: '/contacts',
  validateSearch: readListSearch,
  loader: viewsOf('contacts'),
  component: lazyRouteComponent(() => import('../routes/contacts'), 'ContactsRoute'),
});

const contact = createRoute({
  ...under,
  path: '/contacts/$contactId',
  validateSearch: readHappened,
  component: lazyRouteComponent(() => import('../routes/contact'), 'ContactRoute'),
});

const interactions = createRoute({
  ...under,
  path: '/interactions',
  validateSearch: readListSearch,
  loader: viewsOf('interactions'),
  component: lazyRouteComponent(() => import('../routes/interactions'), 'InteractionsRoute'),
});

const interaction = createRoute({
  ...under,
  path: '/interactions/$interactionId',
  component: lazyRouteComponent(() => import('../routes/interaction'), 'InteractionRoute'),
});

const imports = createRoute({
  ...under,
  path: '/imports',
  validateSearch: (raw: Record<string, unknown>): { object?: Importable } => ({
    object: importable.find((each) => each === raw.object),
  }),
  component: lazyRouteComponent(() => import('../routes/imports'), 'ImportsRoute'),
});

const importJob = createRoute({
  ...under,
  path: '/imports/$object/$jobId',
  validateSearch: (raw: Record<string, unknown>): { step?: Step } => ({
    step: steps.find((each) => each === raw.step),
  }),
  component: lazyRouteComponent(() => import('../routes/import-job'), 'ImportJobRoute'),
});

export const customerRoutes = [
  accounts,
  account,
  contacts,
  contact,
  interactions,
  interaction,
  imports,
  importJob,
] as const;
