import type { Deal } from '@/api/types';

/** A deal that somebody works on, without lines. */
export const openDeal: Deal = {
  id: 'd1',
  accountId: 'a1',
  name: 'Ten pumps',
  pipelineId: 'p1',
  stageId: 's1',
  stage: 'Contact',
  status: 'OPEN',
  next: ['WON', 'LOST'],
  probability: 10,
  probabilityOwn: false,
  amount: 1000,
  currency: 'CNY',
  lines: [],
  stageSince: '2026-06-01T00:00:00Z',
  createdAt: '2026-06-01T00:00:00Z',
  changedAt: '2026-06-01T00:00:00Z',
  version: 3,
};
