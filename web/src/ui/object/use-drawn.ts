import type { UseQueryResult } from '@tanstack/react-query';
import { useState } from 'react';
import type { ListField } from '../list/field';
import type { Groups } from './queries';

/** A chart as it was asked for and answered. */
interface Drawn<One> {
  by: ListField<One>;
  sum?: ListField<One>;
  groups: Groups;
  /** When it was answered. */
  at: number;
}

/** What can be drawn: while other figures are on their way, those before them. */
export function useDrawn<One>(
  by: ListField<One> | undefined,
  sum: ListField<One> | undefined,
  { data, isPlaceholderData, dataUpdatedAt: at }: UseQueryResult<Groups>,
): Drawn<One> | undefined {
  const [drawn, setDrawn] = useState<Drawn<One>>();
  if (!by || !data || isPlaceholderData) return drawn;
  if (drawn?.at === at && drawn.groups === data && drawn.by === by && drawn.sum === sum) return drawn;
  const answered = { by, sum, groups: data, at };
  setDrawn(answered);
  return answered;
}
