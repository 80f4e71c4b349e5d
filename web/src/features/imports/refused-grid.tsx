import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { ImportJob, RefusedRow } from '@/api/types';
import { DataTable } from '@/ui/list/data-table';
import type { ListField } from '@/ui/list/field';
import { useListTable } from '@/ui/list/list-table';
import type { LoadedRows } from '@/ui/list/table-types';
import { cellOf, correct, type Drafts, paste } from './drafts';
import { RefusedCell } from './refused-cell';
import { TextCellEditor } from './text-cell-editor';
import { headingsOf } from './headings';
import classes from './wizard.module.css';

interface RefusedGridProps extends LoadedRows {
  job: ImportJob;
  rows: RefusedRow[];
  drafts: Drafts;
  /** Without it the rows can only be read. */
  onDrafts?: (change: (before: Drafts) => Drafts) => void;
}

const line = 'line';
const reason = 'reason';
/** Lines and reasons stay where they are; the column of lines is narrow although it is the first. */
const initialState = { columnPinning: { start: [line, reason], end: [] }, columnSizing: { [line]: 88 } };
const cellId = (heading: string) => `cell ${heading}`;
const headingOf = (id: string) => (id.startsWith('cell ') ? id.slice(5) : undefined);
const rowId = (row: RefusedRow) => String(row.line);

/** Refused rows as the file has them, the wrong cell marked; who may corrects cells in place or pastes over them. */
export function RefusedGrid({ job, rows, drafts, onDrafts, ...loaded }: RefusedGridProps) {
  const { t } = useTranslation();
  const headings = useMemo(() => headingsOf(job, rows), [job, rows]);
  const fields = useMemo(
    (): ListField<RefusedRow>[] => [
      {
        id: line,
        label: t('imports.refused.line'),
        type: 'number',
        cell: (row) => <span className="num">{row.line}</span>,
      },
      {
        id: reason,
        label: t('imports.refused.reason'),
        type: 'text',
        width: 340,
        cell: ({ column, reason: why }) => (
          <span className={classes.why}>
            {column ? t('imports.refused.inColumn', { column, reason: why }) : why}
          </span>
        ),
      },
      ...headings.map((heading) => ({
        id: cellId(heading),
        label: heading,
        type: 'text' as const,
        width: 180,
        cell: (row: RefusedRow) => (
          <RefusedCell
            value={cellOf(drafts, row, heading)}
            wrong={row.column === heading ? row.reason : undefined}
            corrected={drafts[row.line]?.[heading] !== undefined}
          />
        ),
      })),
    ],
    [headings, drafts, t],
  );
  const table = useListTable({ fields, rows, rowId, initialState });
  return (
    <DataTable
      {...loaded}
      table={table}
      label={t('imports.refused.title')}
      total={job.failed}
      wraps
      editing={{
        can: (field) => onDrafts !== undefined && headingOf(field) !== undefined,
        editor: (row, field, done) => {
          const heading = headingOf(field) ?? '';
          return (
            <TextCellEditor
              label={t('imports.refused.cell', { heading, line: row.line })}
              value={cellOf(drafts, row, heading)}
              onDone={(then, value) => {
                if (value !== undefined) onDrafts?.((before) => correct(before, row, heading, value));
                done(then);
              }}
            />
          );
        },
      }}
      onPaste={(text, row, [field]) => {
        const heading = field && headingOf(field);
        if (heading) onDrafts?.((before) => paste(before, rows, headings, text, { row, heading }));
      }}
    />
  );
}
