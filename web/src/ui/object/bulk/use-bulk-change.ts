import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { BulkChange } from '@/api/types';
import { useIntention } from '@/lib/intention';
import type { ObjectName } from '@/lib/objects';
import { cancelChange, changeQuery, startChange, type Wanted } from './api';

/** One bulk change from its start to its result. */
export function useBulkChange(object: ObjectName) {
  const queries = useQueryClient();
  const intention = useIntention();
  const [id, setId] = useState<string>();
  const job = useQuery(changeQuery(object, id));
  const keep = (change: BulkChange) => {
    queries.setQueryData(changeQuery(object, change.id).queryKey, change);
    void queries.invalidateQueries({ queryKey: ['changes', object, 'list'] });
    setId(change.id);
  };
  const start = useMutation({
    mutationFn: (body: Wanted | { undo: string }) => startChange(object, body, intention.keyFor(body)),
    onSuccess: (change) => {
      intention.done();
      keep(change);
    },
  });
  const cancel = useMutation({
    mutationFn: () =>
      id === undefined ? Promise.reject(new Error('Nothing runs')) : cancelChange(object, id),
    onSuccess: keep,
  });
  return {
    change: id === undefined ? undefined : job.data,
    start: start.mutate,
    starting: start.isPending,
    problem: start.error ?? cancel.error,
    cancel: () => cancel.mutate(),
    forget: () => {
      start.reset();
      setId(undefined);
    },
  };
}
