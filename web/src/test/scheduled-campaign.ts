import type { Campaign } from '@/api/types';

/** A campaign that waits for its time. */
export const scheduledCampaign = {
  id: 'g1',
  name: 'Spring',
  channel: 'MAIL',
  state: 'SCHEDULED',
  allowedMoves: ['RUNNING', 'CANCELLED'],
  segmentId: 's1',
  createdAt: '2026-06-01T08:00:00Z',
  changedAt: '2026-06-01T08:00:00Z',
  version: 4,
} as Campaign;
