import type { CampaignState } from '@/api/types';
import type { Tone } from '@/ui/chip';

/** In the order in which they usually follow each other. */
export const campaignStates: CampaignState[] = [
  'DRAFT',
  'IN_REVIEW',
  'SCHEDULED',
  'RUNNING',
  'PAUSED',
  'FINISHED',
  'CANCELLED',
];

export const stateTones: Record<CampaignState, Tone> = {
  DRAFT: 'neutral',
  IN_REVIEW: 'warning',
  SCHEDULED: 'accent',
  RUNNING: 'success',
  PAUSED: 'warning',
  FINISHED: 'neutral',
  CANCELLED: 'danger',
};

/** Whether what is said, and to whom, is still open: it goes out as it was reviewed. */
export function isDraft(state: CampaignState): boolean {
  return state === 'DRAFT';
}

/** Whether its name, its goal and its time are still open. */
export function beforeStart(state: CampaignState): boolean {
  return state === 'DRAFT' || state === 'IN_REVIEW' || state === 'SCHEDULED';
}

/** Whether nothing more is sent. */
export function hasEnded(state: CampaignState): boolean {
  return state === 'FINISHED' || state === 'CANCELLED';
}

/** A pause and a cancellation are shown only where they can happen or have happened. */
export function shownStates(current: CampaignState, allowed: CampaignState[]): CampaignState[] {
  const aside: CampaignState[] = ['PAUSED', 'CANCELLED'];
  return campaignStates.filter(
    (state) => !aside.includes(state) || state === current || allowed.includes(state),
  );
}

/** A number of the results and the states of the messages that it counts: what it counts is what it opens. */
export const counted = {
  queued: ['QUEUED', 'SENDING', 'SOFT_BOUNCED'],
  sent: ['SENT'],
  failed: ['FAILED', 'HARD_BOUNCED'],
  suppressed: ['SUPPRESSED'],
} as const;

export type Counted = keyof typeof counted;

export const messageStates = Object.values(counted).flat();

export const exclusions = ['NO_CONTACT', 'NO_ADDRESS', 'INVALID_ADDRESS', 'DUPLICATE_ADDRESS'] as const;
