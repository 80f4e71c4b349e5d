import type { InteractionKind } from '@/api/types';

export interface Draft {
  kind: InteractionKind;
  subject: string;
  body: string;
}

export const kinds: InteractionKind[] = ['NOTE', 'MAIL', 'CALL', 'MEETING'];
const blank: Draft = { kind: 'NOTE', subject: '', body: '' };

export function isBlank({ subject, body }: Draft): boolean {
  return !subject.trim() && !body.trim();
}

/** What was typed for a record; what is none of it is nothing. */
export function readDraft(kept: unknown): Draft {
  const { kind, subject, body } = (kept ?? blank) as Partial<Draft>;
  if (typeof subject !== 'string' || typeof body !== 'string') return blank;
  return { kind: kinds.find((each) => each === kind) ?? blank.kind, subject, body };
}
