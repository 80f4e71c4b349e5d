import { queryOptions, useQuery } from '@tanstack/react-query';
import type { Profile } from '@/api/types';
import { http } from './http';

export const profileQuery = queryOptions({
  queryKey: ['profile'],
  queryFn: ({ signal }) => http.get<Profile>('/api/me', { signal }),
  staleTime: 5 * 60_000,
});

export type Right = `${string}:${'read' | 'write'}`;

/** Whether a screen should offer something; the services decide, so what is not known yet is not offered. */
export function useMay(right: Right): boolean {
  const { data } = useQuery(profileQuery);
  return data?.rights.includes(right) ?? false;
}
