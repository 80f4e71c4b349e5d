import { useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { Case, CaseState } from '@/api/types';
import { isProblem, Problem } from '@/lib/problem';
import { useFormats } from '@/lib/use-formats';
import { useAsked } from '@/ui/board/use-asked';
import type { Moved, OnMove } from '@/ui/board/use-moves';
import { oneQuery } from '@/ui/object/queries';
import { useMoveCase } from './api';
import type { AnyCase } from './case-object';
import { caseStates } from './case-states';
import { type Asked, asks } from './move-dialog';
import { refusal } from './refusal';

export interface AskedMove {
  one: Case;
  version: string;
  to: Asked;
}

/** Moves cases among the columns of their states. */
export function useMoveOnBoard() {
  const { t } = useTranslation();
  const formats = useFormats();
  const { asking, ask, settled } = useAsked<AskedMove>();
  const move = useMoveCase();
  const queries = useQueryClient();

  const moved = (row: AnyCase, now: Case, from: CaseState): Moved<AnyCase> => ({
    row: { ...row, ...now },
    back: now.allowedMoves.includes(from) && !asks(from),
  });
  const moveBy = async (row: AnyCase, from: CaseState, to: Asked, one: Case, etag?: string) => {
    await ask({ one, version: etag ?? `"${one.version}"`, to });
    const now = queries.getQueryData(oneQuery<Case>('cases', one.id).queryKey)?.data;
    return now?.state === to ? moved(row, now, from) : undefined;
  };
  const inWords = (why: unknown) => {
    const detail = refusal(why, t, formats);
    return detail && isProblem(why) ? new Problem(why.status, { title: why.title, detail }) : why;
  };
  const onMove: OnMove<AnyCase> = async (row, from, to) => {
    const [state, before] = [stateOf(to), stateOf(from)];
    if (asks(state)) {
      const { data: one, etag } = await queries.fetchQuery(oneQuery<Case>('cases', row.id));
      if (one.allowedMoves.includes(state)) return moveBy(row, before, state, one, etag);
    }
    const seen = { id: row.id, version: `"${row.version}"` };
    const { data } = await move.mutateAsync({ ...seen, move: { state } }).catch((why: unknown) => {
      throw inWords(why);
    });
    return moved(row, data, before);
  };
  return { onMove, asking, settled };
}

/** Columns are the states of cases. */
function stateOf(column: string): CaseState {
  return caseStates.find((state) => state === column) ?? 'NEW';
}
