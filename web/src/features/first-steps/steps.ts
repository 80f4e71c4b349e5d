import type { ObjectName } from '@/lib/objects';
import type { Right } from '@/lib/rights';

/** How it is known that a step was done: by data that is there, or by something that was seen to happen. */
export type Proof =
  | { count: ObjectName; filter: (me: string) => string; least?: number }
  | { imported: true }
  | { talked: true }
  | { view: 'own' | 'shared' }
  | { favourite: true }
  | { visit: RegExp; from?: string }
  | { event: 'palette' | 'sheet' | 'help' };

export interface Step {
  id: string;
  /** Where it is done; without one a button says how. */
  to?: string;
  right?: Right;
  proof: Proof;
}

const any = () => '';

export const steps = {
  importCustomers: { to: '/imports', right: 'accounts:write', proof: { imported: true } },
  firstDeal: {
    to: '/deals',
    right: 'deals:write',
    proof: { count: 'deals', filter: (me) => `ownerId==${me}` },
  },
  logTalk: { to: '/accounts', right: 'interactions:write', proof: { talked: true } },
  board: { to: '/deals', proof: { visit: /^\/deals$/ } },
  saveView: { to: '/accounts', proof: { view: 'own' } },
  shareView: { to: '/deals', proof: { view: 'shared' } },
  queues: { to: '/cases', proof: { visit: /^\/cases$/ } },
  takeCase: {
    to: '/cases',
    right: 'cases:write',
    proof: { count: 'cases', filter: (me) => `assigneeId==${me}` },
  },
  resolveCase: {
    to: '/cases',
    right: 'cases:write',
    proof: { count: 'cases', filter: (me) => `assigneeId==${me};state=in=(RESOLVED,CLOSED)` },
  },
  customerPage: { to: '/accounts', proof: { visit: /^\/accounts\/[^/]+$/ } },
  segment: {
    to: '/segments/new',
    right: 'segments:write',
    proof: { visit: /^\/segments\/(?!new$)[^/]+$/, from: '/segments/new' },
  },
  campaign: {
    to: '/campaigns/new',
    right: 'campaigns:write',
    proof: { visit: /^\/campaigns\/(?!new$)[^/]+$/, from: '/campaigns/new' },
  },
  rfm: { to: '/rfm', proof: { visit: /^\/rfm$/ } },
  customerValue: { to: '/customer-value', proof: { visit: /^\/customer-value$/ } },
  people: { to: '/people', right: 'users:write', proof: { count: 'users', filter: any, least: 2 } },
  team: { to: '/teams', right: 'teams:write', proof: { count: 'teams', filter: any } },
  rights: { to: '/people', right: 'users:write', proof: { visit: /^\/people\/[^/]+$/ } },
  application: {
    to: '/applications',
    right: 'applications:write',
    proof: { count: 'applications', filter: any },
  },
  favourite: { to: '/accounts', proof: { favourite: true } },
  appearance: { to: '/me', proof: { visit: /^\/me$/ } },
  help: { proof: { event: 'help' } },
  palette: { proof: { event: 'palette' } },
} as const satisfies Record<string, Omit<Step, 'id'>>;

export type StepId = keyof typeof steps;

const ofRole: Record<string, StepId[]> = {
  admin: ['people', 'team', 'rights', 'importCustomers', 'application', 'palette'],
  'sales-manager': ['board', 'shareView', 'firstDeal', 'rfm', 'customerPage', 'palette'],
  'sales-rep': ['importCustomers', 'firstDeal', 'logTalk', 'saveView', 'palette'],
  'support-manager': ['queues', 'shareView', 'customerPage', 'favourite', 'palette'],
  'support-agent': ['queues', 'takeCase', 'resolveCase', 'customerPage', 'palette'],
  marketer: ['rfm', 'segment', 'campaign', 'saveView', 'palette'],
  analyst: ['rfm', 'customerValue', 'segment', 'saveView', 'palette'],
  'read-only': ['customerPage', 'favourite', 'saveView', 'help', 'palette'],
};

/** Longer than this is no first hour any more. */
const most = 6;

/** What a person of these roles begins with, as far as they may; never nothing. */
export function stepsOf(roles: readonly string[], rights: readonly string[]): Step[] {
  const wanted = roles.flatMap((role) => ofRole[role] ?? []);
  const ids = [...new Set<StepId>(wanted.length > 0 ? wanted : ['help', 'appearance', 'palette'])];
  const allowed = ids
    .map((id): Step => ({ id, ...(steps[id] as Omit<Step, 'id'>) }))
    .filter(({ right }) => !right || rights.includes(right));
  const last = allowed.filter(({ id }) => id === 'palette');
  return [...allowed.filter(({ id }) => id !== 'palette').slice(0, most - last.length), ...last];
}

/** The steps that going from one page to another, or an event, has done. */
export function doneBy(list: Step[], happened: { from?: string; to: string } | { event: string }): string[] {
  return list.flatMap(({ id, proof }) => {
    if ('event' in happened) return 'event' in proof && proof.event === happened.event ? [id] : [];
    if (!('visit' in proof) || !proof.visit.test(happened.to)) return [];
    return proof.from === undefined || proof.from === happened.from ? [id] : [];
  });
}
