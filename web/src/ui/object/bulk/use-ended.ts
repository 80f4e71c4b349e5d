import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import type { BulkChange } from '@/api/types';
import type { ObjectName } from '@/lib/objects';
import { runs } from './api';

const watched = new Map<string, number>();

/** Whether a part of the page looks on at a change and tells its end by itself. */
export function isLookedAt(change: string): boolean {
  return watched.has(change);
}

/** When a change has ended its rows are read anew, and somebody may say so. */
export function useEnded(
  object: ObjectName,
  change: BulkChange | undefined,
  onEnded: (change: BulkChange) => void,
) {
  const queries = useQueryClient();
  const told = useRef<string>(undefined);
  const id = change?.id;
  useEffect(() => {
    if (!id) return undefined;
    watched.set(id, (watched.get(id) ?? 0) + 1);
    return () => {
      const left = (watched.get(id) ?? 1) - 1;
      if (left > 0) watched.set(id, left);
      else watched.delete(id);
    };
  }, [id]);
  useEffect(() => {
    if (!change || runs(change) || told.current === change.id) return;
    told.current = change.id;
    void queries.invalidateQueries({ queryKey: [object] });
    onEnded(change);
  }, [change, object, onEnded, queries]);
}
