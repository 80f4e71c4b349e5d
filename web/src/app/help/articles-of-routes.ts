/** The articles in their order, by what they are about. */
export const contents = {
  begin: ['start', 'home', 'palette', 'keys', 'profile', 'notifications', 'live', 'help'],
  records: ['record-page', 'timeline', 'lists', 'filters', 'views', 'layouts', 'bulk', 'imports'],
  sales: ['accounts', 'contacts', 'leads', 'deals', 'orders', 'products'],
  service: ['cases'],
  marketing: ['campaigns', 'segments', 'rfm', 'customer-value'],
  admin: ['people', 'teams', 'applications', 'operations'],
} as const;

export type ArticleGroup = keyof typeof contents;

/** The article for a place of the application, by the first part of its address. */
const byPlace: Record<string, string> = {
  '': 'home',
  accounts: 'accounts',
  contacts: 'contacts',
  leads: 'leads',
  deals: 'deals',
  orders: 'orders',
  products: 'products',
  cases: 'cases',
  campaigns: 'campaigns',
  segments: 'segments',
  rfm: 'rfm',
  'customer-value': 'customer-value',
  imports: 'imports',
  interactions: 'timeline',
  people: 'people',
  teams: 'teams',
  applications: 'applications',
  operations: 'operations',
  me: 'profile',
  notifications: 'notifications',
};

/** Which article a route has: `/deals/$dealId` and `/deals` have the same. */
export function articleFor(route: string): string | undefined {
  return byPlace[route.split('/')[1] ?? ''];
}

/** The article for a route; where none fits, the one to begin with. */
export function articleOf(route: string): string {
  return articleFor(route) ?? 'start';
}
