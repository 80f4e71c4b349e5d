import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import type { BulkChange } from '@/api/types';
import type { ObjectName } from '@/lib/objects';
import { runs } from './api';

/** When a change has ended its rows are read anew, and somebody may say so. */
export function useEnded(
  object: ObjectName,
  change: BulkChange | undefined,
  onEnded: (change: BulkChange) => void,
) {
  const queries = useQueryClient();
  const told = useRef<string>(undefined);
  useEffect(() => {
    if (!change || runs(change) || told.current === change.id) return;
    told.current = change.id;
    void queries.invalidateQueries({ queryKey: [object] });
    onEnded(change);
  }, [change, object, onEnded, queries]);
}
