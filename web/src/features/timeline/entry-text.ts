import type { TFunction } from 'i18next';
import type { TimelineEntry, TimelineKind } from '@/api/types';
import { dayOf, toldDay } from '@/lib/day';
import type { Formats } from '@/lib/format';
import type { ObjectName } from '@/lib/objects';

/** `crm.sales.order.placed.v1` → `order.placed`, the name under which its sentence is kept. */
export function eventName(type: string): string {
  const parts = type.split('.');
  return parts.slice(2, -1).join('.') || type;
}

function text(value: unknown): string | undefined {
  return typeof value === 'string' && value ? value : typeof value === 'number' ? String(value) : undefined;
}

/** What the entry is about: the number, name or subject that its event carries. */
export function subject(entry: TimelineEntry): string | undefined {
  const { data } = entry;
  return (
    text(data.subject) ?? text(data.number) ?? text(data.name) ?? text(data.title) ?? text(data.segmentName)
  );
}

const objectOf: Partial<Record<TimelineKind, ObjectName>> = {
  INTERACTION: 'interactions',
  ORDER: 'orders',
  DEAL: 'deals',
  LEAD: 'leads',
  CASE: 'cases',
};

/** The record that an entry comes from; a message leads to its campaign, a move to its segment. */
export function recordOf({
  kind,
  refId,
  data,
}: TimelineEntry): { object: ObjectName; id: string } | undefined {
  const object = objectOf[kind];
  if (object) return { object, id: refId };
  const campaign = kind === 'CAMPAIGN' ? text(data.campaignId) : undefined;
  const segment = kind === 'SEGMENT' ? text(data.segmentId) : undefined;
  if (campaign) return { object: 'campaigns', id: campaign };
  return segment ? { object: 'segments', id: segment } : undefined;
}

/** Where a case or a deal stands: cases have states, the stages of deals bear the names that people gave them. */
function placeName({ kind }: TimelineEntry, value: unknown, t: TFunction): string | undefined {
  const name = text(value);
  return name && kind === 'CASE' ? t(`caseStates.${name}`, { defaultValue: name }) : name;
}

/** Between which customers an order moved. */
export function moveOf({ kind, data }: TimelineEntry): { from: string; to: string } | undefined {
  const from = kind === 'ORDER' ? text(data.fromAccountId) : undefined;
  const to = text(data.accountId);
  return from && to ? { from, to } : undefined;
}

/** What kind of talk was logged, and by whom. */
export function talkOf({ kind, data }: TimelineEntry): { kind?: string; authorId?: string } {
  return kind === 'INTERACTION' ? { kind: text(data.kind), authorId: text(data.authorId) } : {};
}

/** The line of a timeline entry in the reader's language. */
export function title(entry: TimelineEntry, t: TFunction): string {
  const talk = talkOf(entry).kind;
  if (talk) return t('timeline.logged', { kind: t(`timeline.interactions.${talk}`, { defaultValue: talk }) });
  const name = moveOf(entry) ? 'order_moved' : eventName(entry.type).replaceAll('.', '_');
  const known = `timeline.events.${name}`;
  return t([known, `timeline.kinds.${entry.kind}`]);
}

/** Amounts and stages of the entry, as plain facts. */
export function details(entry: TimelineEntry, formats: Formats, t: TFunction): string[] {
  const { data } = entry;
  const found: string[] = [];
  if (typeof data.amount === 'number' && typeof data.currency === 'string') {
    found.push(formats.money(data.amount, data.currency));
  }
  if (typeof data.items === 'number' && entry.kind === 'ORDER') {
    found.push(t('timeline.items', { count: data.items }));
  }
  const from = placeName(entry, data.from, t);
  const to = placeName(entry, data.to ?? data.stage, t);
  if (from && to) found.push(`${from} → ${to}`);
  else if (to) found.push(to);
  return found;
}

/** An order is placed on a day; all else happens at a moment. */
export function isWholeDay({ type }: Pick<TimelineEntry, 'type'>): boolean {
  return eventName(type) === 'order.placed';
}

export function dayOfEntry(entry: Pick<TimelineEntry, 'type' | 'occurredAt'>, timeZone: string): string {
  return isWholeDay(entry) ? toldDay(entry.occurredAt, timeZone) : dayOf(entry.occurredAt, timeZone);
}

/**
 * Days, newest first, with their entries as the server sent them. Entries that have a day alone stand among the moments of
 * another day where the reader's midnight is not that of UTC; they still belong to their own.
 */
export function byDay(
  entries: TimelineEntry[],
  timeZone: string,
): { day: string; entries: TimelineEntry[] }[] {
  const days = new Map<string, TimelineEntry[]>();
  for (const entry of entries) {
    const day = dayOfEntry(entry, timeZone);
    days.set(day, [...(days.get(day) ?? []), entry]);
  }
  return [...days]
    .map(([day, those]) => ({ day, entries: those }))
    .sort((one, other) => other.day.localeCompare(one.day));
}

/** An entry is late when its news came more than a day after it happened: a whole day ends when it is over everywhere. */
export function late(entry: TimelineEntry): boolean {
  const days = isWholeDay(entry) ? 2.5 : 1;
  return Date.parse(entry.recordedAt) - Date.parse(entry.occurredAt) > days * 86_400_000;
}
