import type { Pipeline } from '@/api/types';

/** Two stages, and no more. */
export const pipeline = {
  id: 'p1',
  name: 'Sales',
  usual: true,
  stages: [
    { id: 's1', name: 'Contact', probability: 10 },
    { id: 's2', name: 'Proposal', probability: 50 },
  ],
  outcomes: [],
  version: 0,
} as Pipeline;
