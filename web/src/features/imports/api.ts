import { infiniteQueryOptions, queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import type {
  CorrectedRow,
  CorrectionResult,
  FilePreview,
  ImportJob,
  ImportState,
  KeptRecord,
  RefusedRow,
} from '@/api/types';
import { http } from '@/lib/http';
import type { Page } from '@/lib/query';
import { save } from '@/lib/save-file';
import { type Importable, importPaths, isAtWork } from '@/lib/imports';
import type { Drafts } from './drafts';
import type { Mapping } from './mapping';

export const importsQuery = (object: Importable) =>
  queryOptions({
    queryKey: ['imports', 'list', object],
    queryFn: ({ signal }) =>
      http.get<Page<ImportJob>>(importPaths[object].all, { query: { limit: 20 }, signal }),
    refetchInterval: (query) =>
      query.state.data?.items.some(({ state }) => isAtWork(state)) ? 1_000 : 15_000,
  });

export const importQuery = (object: Importable, id: string) =>
  queryOptions({
    queryKey: ['imports', 'one', object, id],
    queryFn: ({ signal }) => http.get<ImportJob>(importPaths[object].one, { path: { id }, signal }),
    refetchInterval: (query) => (isAtWork(query.state.data?.state) ? 700 : false),
  });

export const previewQuery = (object: Importable, id: string) =>
  queryOptions({
    queryKey: ['imports', 'preview', object, id],
    queryFn: ({ signal }) => http.get<FilePreview>(importPaths[object].preview, { path: { id }, signal }),
    staleTime: Infinity,
  });

/** @param seen changes when there are other rows to read */
function rowsQuery<Row>(what: 'refused' | 'kept', object: Importable, id: string, ...seen: unknown[]) {
  return infiniteQueryOptions({
    queryKey: ['imports', what, object, id, ...seen],
    queryFn: ({ pageParam, signal }) =>
      http.get<Page<Row>>(importPaths[object][what], {
        path: { id },
        query: { limit: 200, after: pageParam },
        signal,
      }),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (last) => last.next ?? undefined,
    placeholderData: (before) => before,
  });
}

/** What a check or a correction has left is other rows, also where they are as many: none outlives the page that shows it. */
export const refusedQuery = (object: Importable, id: string) => ({
  ...rowsQuery<RefusedRow>('refused', object, id),
  gcTime: 0,
});

export const keptQuery = (object: Importable, job: ImportJob) =>
  rowsQuery<KeptRecord>('kept', object, job.id, job.undo.kept);

export const readTemplate = (object: Importable) => http.text(importPaths[object].template);

/** Saves the refused rows as a file that can be imported once it is corrected; what has been corrected here is in it. */
export function useRefusedFile(object: Importable, { id, fileName }: ImportJob, drafts: Drafts) {
  return useMutation({
    mutationFn: async () => {
      const file = await http.text(importPaths[object].refusedFile, { path: { id } });
      const drafted = Object.keys(drafts).map(Number);
      if (drafted.length === 0) return file;
      const { correctedFile, linesUntil } = await import('./corrected-file');
      return correctedFile(file, await linesUntil(object, id, Math.max(...drafted)), drafts);
    },
    onSuccess: (text) => save(text, fileName.replace(/(\.\w+)?$/, '-refused.csv')),
  });
}

export interface Upload {
  object: Importable;
  file: File;
  source: string;
  key: string;
}

/** Answers with the id of the import that waits for somebody to say what its columns are. */
export function useUpload() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: async ({ object, file, source, key }: Upload) => {
      const form = new FormData();
      form.set('file', file, file.name);
      const { data } = await http.post<ImportJob>(importPaths[object].all, form, {
        query: { source, start: false },
        idempotencyKey: key,
      });
      return data.id;
    },
    onSuccess: () => queries.invalidateQueries({ queryKey: ['imports'] }),
  });
}

/** Keeps what the server says of an import now. Its file stays as it is, and cannot be looked at while rows are worked on. */
function useKeep(object: Importable, id: string) {
  const queries = useQueryClient();
  return (job: ImportJob) => {
    queries.setQueryData(importQuery(object, id).queryKey, job);
    void queries.invalidateQueries({ queryKey: ['imports', 'list'] });
  };
}

export function useMove(object: Importable, id: string) {
  const keep = useKeep(object, id);
  return useMutation({
    mutationFn: async (state: ImportState) =>
      (await http.put<ImportJob>(importPaths[object].state, { state }, { path: { id } })).data,
    onSuccess: keep,
  });
}

/** Says what the columns are and has all rows tried. */
export function useCheck(object: Importable, id: string) {
  const keep = useKeep(object, id);
  return useMutation({
    mutationFn: async (columns: Mapping) => {
      await http.put<ImportJob>(importPaths[object].mapping, { columns }, { path: { id } });
      const checking = { state: 'CHECKING' satisfies ImportState };
      return (await http.put<ImportJob>(importPaths[object].state, checking, { path: { id } })).data;
    },
    onSuccess: keep,
  });
}

/** At most so many rows go in one request. */
const together = 500;

export function useCorrect(object: Importable, id: string) {
  const queries = useQueryClient();
  const keep = useKeep(object, id);
  return useMutation({
    mutationFn: async (rows: CorrectedRow[]) => {
      let result: CorrectionResult | undefined;
      for (let at = 0; at < rows.length; at += together) {
        const body = { rows: rows.slice(at, at + together) };
        const { data } = await http.put<CorrectionResult>(importPaths[object].refused, body, {
          path: { id },
        });
        result = { job: data.job, refused: [...(result?.refused ?? []), ...data.refused] };
      }
      return result;
    },
    onSettled: () => queries.invalidateQueries({ queryKey: refusedQuery(object, id).queryKey }),
    onSuccess: (result) => result && keep(result.job),
  });
}
