import type { Pipeline } from '@/api/types';
import { stagesInOrder } from './pipelines';

const pipeline = (usual: boolean, ...stages: string[]) =>
  ({ usual, stages: stages.map((name) => ({ name })) }) as Pipeline;

it('has the stages as they follow each other, those of the usual pipeline first and each once', () => {
  const renewals = pipeline(false, 'Due', 'Offer');
  const sales = pipeline(true, 'Enquiry', 'Offer', 'Contract');
  expect(stagesInOrder([renewals, sales])).toEqual(['Enquiry', 'Offer', 'Contract', 'Due']);
  expect(stagesInOrder([])).toEqual([]);
});
