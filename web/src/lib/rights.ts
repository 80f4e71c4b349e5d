import { queryOptions, useQuery } from '@tanstack/react-query';
import type { Profile } from '@/api/types';
import { http } from './http';
import { readOrKnown } from './last-known';

export const profileQuery = queryOptions({
  queryKey: ['profile'],
  queryFn: ({ client, queryKey, signal }) =>
    readOrKnown(client, queryKey, () => http.get<Profile>('/api/me', { signal })),
  staleTime: 5 * 60_000,
});

export type Right = `${string}:${'read' | 'write'}`;

/** Whether a screen should offer something; the services decide, so what is not known yet is not offered. */
export function useMay(right: Right): boolean {
  const { data } = useQuery(profileQuery);
  return data?.rights.includes(right) ?? false;
}

/** Whether an import or a bulk change is theirs to stop or take back: they started it, or look after the system. */
export function useMayChangeJobs(): (job: { createdBy: string }) => boolean {
  const { data } = useQuery(profileQuery);
  const operates = useMay('operations:write');
  return ({ createdBy }) => operates || (data !== undefined && data.id === createdBy);
}
