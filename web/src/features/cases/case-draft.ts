import type { CaseInput } from '@/api/types';

/** A case as its form holds it. */
export interface CaseDraft {
  accountId: string | null;
  contactId: string | null;
  assigneeId: string | null;
  subject: string;
  description: string;
  type: CaseInput['type'];
  priority: NonNullable<CaseInput['priority']>;
  channel: CaseInput['channel'];
}

export const newCase: CaseDraft = {
  accountId: null,
  contactId: null,
  assigneeId: null,
  subject: '',
  description: '',
  type: 'QUESTION',
  priority: 'NORMAL',
  channel: 'PHONE',
};

export function inputOf(draft: CaseDraft): CaseInput {
  return {
    accountId: draft.accountId ?? '',
    contactId: draft.contactId ?? undefined,
    assigneeId: draft.assigneeId ?? undefined,
    subject: draft.subject.trim(),
    description: draft.description.trim() || undefined,
    type: draft.type,
    priority: draft.priority,
    channel: draft.channel,
  };
}
