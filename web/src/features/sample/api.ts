import { type QueryClient, queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import type { ImportJob, ImportState } from '@/api/types';
import { http } from '@/lib/http';
import { importPaths, isAtWork, sampleSource } from '@/lib/imports';
import type { Page } from '@/lib/query';
import { type SampleJob, sampleObjects, type SampleObject, SampleTrouble } from './sample';

/** Wherever the sample is offered, one thing is done with it at a time. */
export const sampleKey = ['sample'];

const beat = 700;
const patience = 120_000;

export const sampleJobsQuery = (object: SampleObject, enabled: boolean) =>
  queryOptions({
    queryKey: ['imports', 'sample', object],
    queryFn: async ({ signal }) => {
      const query = { filter: `source==${sampleSource}`, limit: 50 };
      return (await http.get<Page<ImportJob>>(importPaths[object].all, { query, signal })).items;
    },
    enabled,
    refetchInterval: ({ state: { data } }) => (data?.some(({ state }) => isAtWork(state)) ? 1_000 : false),
  });

/** @throws SampleTrouble when it takes longer than so few rows should, or when it ends in another way */
async function ended(object: SampleObject, id: string, well: ImportState): Promise<SampleJob> {
  const late = Date.now() + patience;
  for (;;) {
    const job = await http.get<ImportJob>(importPaths[object].one, { path: { id } });
    if (job.state === well) return { object, job };
    if (!isAtWork(job.state) || Date.now() > late) throw new SampleTrouble({ object, job });
    await new Promise((resolve) => setTimeout(resolve, beat));
  }
}

/** What the headings mean is told with the file: somebody may have understood the same ones differently before. */
function formOf(object: SampleObject, csv: string): FormData {
  const headings = csv.slice(0, csv.indexOf('\n')).trim().split(',');
  const columns = Object.fromEntries(headings.map((heading) => [heading, heading]));
  const form = new FormData();
  form.set('file', new File([csv], `sample-${object}.csv`, { type: 'text/csv' }));
  form.set('mapping', new Blob([JSON.stringify({ columns })], { type: 'application/json' }));
  return form;
}

async function load(): Promise<void> {
  const { files } = await import('./files');
  for (const object of sampleObjects) {
    const { data } = await http.post<ImportJob>(importPaths[object].all, formOf(object, files[object]), {
      query: { source: sampleSource },
    });
    await ended(object, data.id, 'COMPLETED');
  }
}

async function remove(jobs: SampleJob[]): Promise<SampleJob[]> {
  const undone: SampleJob[] = [];
  for (const { object, job } of jobs) {
    const undoing = { state: 'UNDOING' satisfies ImportState };
    await http.put<ImportJob>(importPaths[object].state, undoing, { path: { id: job.id } });
    undone.push(await ended(object, job.id, 'UNDONE'));
  }
  return undone;
}

const refresh = (queries: QueryClient) =>
  Promise.all(
    ['imports', 'count', ...sampleObjects].map((key) => queries.invalidateQueries({ queryKey: [key] })),
  );

/** Brings in what is missing of the sample; what is there already stays as it is. */
export function useLoadSample(onFailure: (error: Error) => void) {
  const queries = useQueryClient();
  return useMutation({
    mutationKey: sampleKey,
    mutationFn: load,
    onError: onFailure,
    onSettled: () => refresh(queries),
  });
}

/** Takes these imports back, one after the other, and tells how each ended. */
export function useRemoveSample(onFailure: (error: Error) => void) {
  const queries = useQueryClient();
  return useMutation({
    mutationKey: sampleKey,
    mutationFn: remove,
    onError: onFailure,
    onSettled: () => refresh(queries),
  });
}
