import { useDraft } from '@/lib/drafts';
import type { Drafts } from './drafts';

const readDrafts = (kept: unknown) => (typeof kept === 'object' && kept ? (kept as Drafts) : {});

/** What somebody has corrected outlives a reload. */
export const useDrafts = (job: string) => useDraft<Drafts>(`import.${job}`, readDrafts);
