import type { Deal, DealOutcome, DealRow } from '@/api/types';
import { numberOf, type TypedNumber } from '@/lib/typed-number';
import type { Ending } from './board';

/** What the person fills in when a deal ends. */
export interface EndingForm {
  amount: TypedNumber | null;
  currency: string;
  closedOn: string;
  reason: string;
}

export type MissingInEnding = Partial<Record<keyof EndingForm, true>>;

/** Won needs an amount, if it is zero, and a day; lost needs a reason. */
export function missingIn(ending: Ending, form: EndingForm): MissingInEnding {
  if (ending === 'LOST') return form.reason.trim() ? {} : { reason: true };
  return {
    ...(numberOf(form.amount) === undefined ? { amount: true } : {}),
    ...(form.closedOn ? {} : { closedOn: true }),
  };
}

/** What the deal has come to meanwhile, where the person had left what it was before or its lines say it. */
export function withNews(form: EndingForm, seen: Deal, now: Deal): EndingForm {
  const left = form.amount === (seen.amount || null) && form.currency === seen.currency;
  return left || now.lines.length > 0
    ? { ...form, amount: now.amount || null, currency: now.currency }
    : form;
}

/**
 * Only an amount that differs from the deal's own is told, so that lines stay what they come to. That it is sold for nothing
 * has to be said.
 */
export function outcomeOf(
  ending: Ending,
  form: EndingForm,
  deal: Pick<Deal | DealRow, 'amount' | 'currency'>,
): DealOutcome {
  if (ending === 'LOST')
    return { outcome: 'LOST', reason: form.reason.trim(), closedOn: form.closedOn || undefined };
  const same = form.amount !== 0 && form.amount === deal.amount && form.currency === deal.currency;
  return {
    outcome: 'WON',
    closedOn: form.closedOn,
    ...(same ? {} : { amount: numberOf(form.amount), currency: form.currency }),
  };
}
