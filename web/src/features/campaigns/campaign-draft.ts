import type { Campaign, CampaignInput } from '@/api/types';
import { localOf, momentOf } from '@/lib/day';
import { numberOf, type TypedNumber } from '@/lib/typed-number';

/** A campaign as its form holds it: every field a text, money as it was typed while it is no amount. */
export interface CampaignDraft {
  name: string;
  goal: string;
  segmentId: string | null;
  subject: string;
  body: string;
  language: string;
  startsAt: string;
  endsAt: string;
  budget: TypedNumber;
  plannedCost: TypedNumber;
  currency: string;
}

/** What its costs may be. */
export const costKind = ({ currency }: Pick<CampaignDraft, 'currency'>) => ({ currency, min: 0 });

const fieldOf = (moment: string | null | undefined, timeZone: string) =>
  moment ? localOf(moment, timeZone) : '';

/** @param usual the language in which a new one is written unless somebody says otherwise */
export function draftOf(timeZone: string, one?: Campaign, usual = ''): CampaignDraft {
  return {
    name: one?.name ?? '',
    goal: one?.goal ?? '',
    segmentId: one?.segmentId ?? null,
    subject: one?.subject ?? '',
    body: one?.body ?? '',
    language: one ? (one.language ?? '') : usual,
    startsAt: fieldOf(one?.startsAt, timeZone),
    endsAt: fieldOf(one?.endsAt, timeZone),
    budget: one?.budget ?? '',
    plannedCost: one?.plannedCost ?? '',
    currency: one?.currency ?? 'CNY',
  };
}

/** What the form does not show stays as it is: a write replaces the whole campaign. */
export function inputOf(draft: CampaignDraft, timeZone: string, one?: Campaign): CampaignInput {
  return {
    name: draft.name.trim(),
    channel: one?.channel ?? 'MAIL',
    goal: draft.goal.trim() || undefined,
    segmentId: draft.segmentId ?? undefined,
    subject: draft.subject.trim() || undefined,
    body: draft.body.trim() || undefined,
    language: draft.language || undefined,
    startsAt: draft.startsAt ? momentOf(draft.startsAt, timeZone) : undefined,
    endsAt: draft.endsAt ? momentOf(draft.endsAt, timeZone) : undefined,
    budget: numberOf(draft.budget),
    plannedCost: numberOf(draft.plannedCost),
    actualCost: one?.actualCost ?? undefined,
    currency: draft.currency || undefined,
  };
}
