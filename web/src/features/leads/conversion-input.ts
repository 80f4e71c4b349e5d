import type { Lead, LeadConversion } from '@/api/types';
import { numberOf, type TypedNumber } from '@/lib/typed-number';

/** What the person has chosen in the dialog. */
export interface Choice {
  account: 'new' | 'existing';
  accountId: string | null;
  accountName: string;
  kind: 'ORGANISATION' | 'PERSON';
  withDeal: boolean;
  dealName: string;
  amount: TypedNumber;
  currency: string;
  pipelineId?: string;
  stageId?: string;
}

/** What usually becomes of a lead: its company, or the person, and a deal of that name. Unless chosen otherwise it follows the lead. */
export function usualChoice({ company, name }: Pick<Lead, 'company' | 'name'>): Choice {
  return {
    account: 'new',
    accountId: null,
    accountName: company ?? name,
    kind: company ? 'ORGANISATION' : 'PERSON',
    withDeal: true,
    dealName: company ?? name,
    amount: '',
    currency: 'CNY',
  };
}

const told = ['name', 'company', 'email', 'phone'] as const;

/** What of a lead that goes into the conversion is other than when it was seen. */
export function changedIn(seen: Lead, now: Lead) {
  return told.filter((field) => (seen[field] ?? '') !== (now[field] ?? ''));
}

/** What the amount of its deal may be. */
export const amountKind = ({ currency }: Choice) => ({ currency, min: 0 });

export type Missing = Partial<Record<'accountId' | 'newAccount.name' | 'dealName', true>>;

export function missingIn(choice: Choice): Missing {
  const missing: Missing = {};
  if (choice.account === 'existing' && !choice.accountId) missing.accountId = true;
  if (choice.account === 'new' && !choice.accountName.trim()) missing['newAccount.name'] = true;
  if (choice.withDeal && !choice.dealName.trim()) missing.dealName = true;
  return missing;
}

export function inputOf(choice: Choice): LeadConversion {
  const account: LeadConversion =
    choice.account === 'existing'
      ? { accountId: choice.accountId ?? undefined }
      : { newAccount: { kind: choice.kind, name: choice.accountName.trim() } };
  if (!choice.withDeal) return account;
  return {
    ...account,
    dealName: choice.dealName.trim(),
    amount: numberOf(choice.amount),
    currency: choice.currency,
    pipelineId: choice.pipelineId,
    stageId: choice.stageId,
  };
}

/** Whether this wish made it: a lead that somebody has converted before keeps its first result. */
export function isFrom({ accountId, dealName }: LeadConversion, made: Lead['conversion']): boolean {
  return (
    !made || ((!accountId || accountId === made.accountId) && Boolean(dealName) === Boolean(made.dealId))
  );
}
