import { plusMonths } from '@/ui/calendar/days';

/** What a home page is made of; who has several roles sees several parts. */
export type Area = 'sales' | 'support' | 'marketing' | 'analysis' | 'overview';

const areas: Record<string, Area> = {
  'sales-manager': 'sales',
  'sales-rep': 'sales',
  'support-manager': 'support',
  'support-agent': 'support',
  marketer: 'marketing',
  analyst: 'analysis',
};

/** In the order of the work; whoever works in none of them sees the whole from above. */
export function areasOf(roles: string[]): Area[] {
  const found = [...new Set(roles.flatMap((role) => areas[role] ?? []))];
  return found.length === 0 || roles.includes('admin') ? ['overview', ...found] : found;
}

/** Managers look after everybody's work, the others after their own. */
export function looksAfterAll(roles: string[], area: 'sales' | 'support'): boolean {
  return roles.includes(`${area}-manager`) || roles.includes('admin');
}

/** Only of the person, or of everybody. */
export function ownedBy(field: string, id: string | undefined, rest: string): string {
  return id ? `${field}==${id};${rest}` : rest;
}

/** The first day of the coming month, as `2026-04-01`. */
export function nextMonth(today: string): string {
  return `${plusMonths(today.slice(0, 7), 1)}-01`;
}
