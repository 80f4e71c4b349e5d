import type { ImportJob, RefusedRow } from '@/api/types';

/** The headings that somebody reads, in the order of the file. Imports of former releases kept none. */
export function headingsOf(job: ImportJob, rows: RefusedRow[]): string[] {
  const all = [...new Set(rows.flatMap(({ cells }) => Object.keys(cells)))].filter(Boolean);
  const { mapping } = job;
  return mapping
    ? all.filter((heading) => heading in mapping)
    : all.filter((heading) => !job.ignoredColumns.includes(heading));
}
