import type { ApiPath, ChangesPath } from '@/api/types';

/** Where an object of the CRM lives: in the API, in the application, and by which field people know it. */
export interface ObjectPlace {
  /** Where they are read from and new ones are put. */
  list: ApiPath<'get'> & ApiPath<'post'>;
  count?: ApiPath<'get'>;
  /** Counts and sums by the values of a field. */
  groups?: ApiPath<'get'>;
  one: ApiPath<'get'>;
  /** Where a field of one is changed; what is as it happened has none. */
  patch?: ApiPath<'patch'>;
  /** Where many records are changed at once. */
  changes?: ChangesPath;
  /** What was read last stays on the device for whoever read it, and is shown with its age while nobody answers. */
  kept?: boolean;
  page: string;
  /** The field that names a record. The quick search looks in it, and in what people know a record by besides. */
  title: string;
  also?: string[];
  /** The key of what many of them are called. */
  plural: string;
}

export const objects = {
  accounts: {
    list: '/api/accounts',
    count: '/api/accounts/count',
    groups: '/api/accounts/groups',
    one: '/api/accounts/{id}',
    patch: '/api/accounts/{id}',
    changes: '/api/accounts/changes',
    page: '/accounts',
    title: 'name',
    also: ['email', 'phone'],
    plural: 'shell.places.accounts',
  },
  contacts: {
    list: '/api/contacts',
    count: '/api/contacts/count',
    groups: '/api/contacts/groups',
    one: '/api/contacts/{id}',
    patch: '/api/contacts/{id}',
    changes: '/api/contacts/changes',
    page: '/contacts',
    title: 'fullName',
    also: ['email', 'phone'],
    plural: 'shell.places.contacts',
  },
  interactions: {
    list: '/api/interactions',
    count: '/api/interactions/count',
    groups: '/api/interactions/groups',
    one: '/api/interactions/{id}',
    page: '/interactions',
    title: 'subject',
    also: ['accountName'],
    plural: 'shell.places.interactions',
  },
  leads: {
    list: '/api/leads',
    count: '/api/leads/count',
    groups: '/api/leads/groups',
    one: '/api/leads/{id}',
    patch: '/api/leads/{id}',
    changes: '/api/leads/changes',
    page: '/leads',
    title: 'name',
    also: ['company', 'email', 'phone'],
    plural: 'shell.places.leads',
  },
  deals: {
    list: '/api/deals',
    count: '/api/deals/count',
    groups: '/api/deals/groups',
    one: '/api/deals/{id}',
    patch: '/api/deals/{id}',
    changes: '/api/deals/changes',
    page: '/deals',
    title: 'name',
    also: ['accountName'],
    plural: 'shell.places.deals',
  },
  products: {
    list: '/api/products',
    count: '/api/products/count',
    groups: '/api/products/groups',
    one: '/api/products/{id}',
    patch: '/api/products/{id}',
    changes: '/api/products/changes',
    page: '/products',
    title: 'name',
    also: ['code'],
    plural: 'shell.places.products',
  },
  orders: {
    list: '/api/orders',
    count: '/api/orders/count',
    groups: '/api/orders/groups',
    one: '/api/orders/{id}',
    page: '/orders',
    title: 'number',
    also: ['accountName'],
    plural: 'shell.places.orders',
  },
  cases: {
    list: '/api/cases',
    count: '/api/cases/count',
    groups: '/api/cases/groups',
    one: '/api/cases/{id}',
    patch: '/api/cases/{id}',
    changes: '/api/cases/changes',
    page: '/cases',
    title: 'subject',
    also: ['number', 'accountName'],
    plural: 'shell.places.cases',
  },
  campaigns: {
    list: '/api/campaigns',
    count: '/api/campaigns/count',
    groups: '/api/campaigns/groups',
    one: '/api/campaigns/{id}',
    patch: '/api/campaigns/{id}',
    page: '/campaigns',
    title: 'name',
    plural: 'shell.places.campaigns',
  },
  segments: {
    list: '/api/segments',
    count: '/api/segments/count',
    one: '/api/segments/{id}',
    patch: '/api/segments/{id}',
    kept: true,
    page: '/segments',
    title: 'name',
    plural: 'shell.places.segments',
  },
  users: {
    list: '/api/users',
    count: '/api/users/count',
    one: '/api/users/{id}',
    patch: '/api/users/{id}',
    page: '/people',
    title: 'name',
    also: ['username', 'email'],
    plural: 'shell.places.people',
  },
  teams: {
    list: '/api/teams',
    count: '/api/teams/count',
    one: '/api/teams/{id}',
    patch: '/api/teams/{id}',
    page: '/teams',
    title: 'name',
    plural: 'shell.places.teams',
  },
  applications: {
    list: '/api/applications',
    count: '/api/applications/count',
    one: '/api/applications/{id}',
    patch: '/api/applications/{id}',
    page: '/applications',
    title: 'name',
    plural: 'shell.places.applications',
  },
} as const satisfies Record<string, ObjectPlace>;

export type ObjectName = keyof typeof objects;

export function pageOf(object: ObjectName, id: string): string {
  return `${objects[object].page}/${id}`;
}

const byPage = new Map(
  Object.entries(objects).map(([name, { page }]): [string, ObjectName] => [page, name as ObjectName]),
);

/** Which object a page of the application is about, and which record of it. */
export function objectAt(path: string): { object: ObjectName; id?: string } | undefined {
  const [, place, id] = path.split('/');
  const object = byPage.get(`/${place}`);
  return object && { object, id: id && id !== 'new' ? id : undefined };
}
