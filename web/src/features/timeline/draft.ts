import { useEffect, useState } from 'react';
import type { InteractionKind } from '@/api/types';

export interface Draft {
  kind: InteractionKind;
  subject: string;
  body: string;
}

export const kinds: InteractionKind[] = ['NOTE', 'MAIL', 'CALL', 'MEETING'];
const blank: Draft = { kind: 'NOTE', subject: '', body: '' };

const place = (recordId: string) => `guanxi.draft.${recordId}`;

export function isBlank({ subject, body }: Draft): boolean {
  return !subject.trim() && !body.trim();
}

/** What was typed for a record and not sent; what somebody else put in its place is no draft. */
export function readDraft(recordId: string): Draft {
  try {
    const kept = JSON.parse(localStorage.getItem(place(recordId)) ?? 'null') as Partial<Draft> | null;
    if (!kept || typeof kept.subject !== 'string' || typeof kept.body !== 'string') return blank;
    const kind = kinds.find((each) => each === kept.kind) ?? blank.kind;
    return { kind, subject: kept.subject, body: kept.body };
  } catch {
    return blank;
  }
}

/** An empty draft leaves nothing behind. */
export function writeDraft(recordId: string, draft: Draft): void {
  if (isBlank(draft)) localStorage.removeItem(place(recordId));
  else localStorage.setItem(place(recordId), JSON.stringify(draft));
}

/** The draft of a record, kept through reloads and shared by tabs that show the same one. */
export function useDraft(recordId: string) {
  const [draft, setDraft] = useState(() => readDraft(recordId));
  useEffect(() => {
    const follow = (event: StorageEvent) => {
      if (event.key === place(recordId)) setDraft(readDraft(recordId));
    };
    window.addEventListener('storage', follow);
    return () => window.removeEventListener('storage', follow);
  }, [recordId]);
  const change = (part: Partial<Draft>) => {
    const next = { ...draft, ...part };
    setDraft(next);
    writeDraft(recordId, next);
  };
  return { draft, change, clear: () => change(blank) };
}
