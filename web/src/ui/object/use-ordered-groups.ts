import { skipToken, useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { ListField } from '../list/field';
import { orderedGroups, type RowGroup } from '../list/groups';

const none: RowGroup[] = [];

/** The groups as the values of their field follow each other, wherever that order is known. */
export function useOrderedGroups<One>(
  field: ListField<One> | undefined,
  groups: RowGroup[] = none,
): RowGroup[] {
  const order = useQuery<string[]>(field?.order ?? { queryKey: ['order'], queryFn: skipToken });
  const known = field?.order && order.data;
  return useMemo(() => orderedGroups(field, groups, known), [field, groups, known]);
}
