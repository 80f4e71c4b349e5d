import { queryOptions } from '@tanstack/react-query';
import type { ImportJob } from '@/api/types';
import { http } from '@/lib/http';
import { type Importable, importPaths, isAtWork } from '@/lib/imports';
import { type ObjectName, objects } from '@/lib/objects';
import type { Page } from '@/lib/query';
import { changesOf, changesQuery } from '@/ui/object/bulk/api';

/** How often is asked while something runs, and while nothing does: another tab, or somebody else, may start something. */
const beat = 1_000;
const rest = 60_000;
const shown = 10;

export const changeObjects = (Object.keys(objects) as ObjectName[]).filter(changesOf);

const pace = ({ state: { data } }: { state: { data?: Page<{ state: string }> } }) =>
  data?.items.some(({ state }) => isAtWork(state)) ? beat : rest;

export const importJobsQuery = (object: Importable, enabled: boolean) =>
  queryOptions({
    queryKey: ['imports', 'jobs', object],
    queryFn: ({ signal }) =>
      http.get<Page<ImportJob>>(importPaths[object].all, { query: { limit: shown }, signal }),
    enabled,
    retry: false,
    refetchInterval: pace,
  });

export const changeJobsQuery = (object: ObjectName, enabled: boolean) =>
  queryOptions({ ...changesQuery(object, enabled), retry: false, refetchInterval: pace });
