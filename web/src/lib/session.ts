import { queryOptions, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { http } from './http';

export interface Session {
  signedIn: boolean;
  user?: { id: string; username: string; name: string; locale?: string | null; roles: string[] } | null;
}

export const sessionQuery = queryOptions({
  queryKey: ['session'],
  queryFn: ({ signal }) => http.get<Session>('/session', { signal }),
  staleTime: 60_000,
});

/** Who is signed in, known before any page is drawn; once the session has ended, who it was. */
export function usePerson(): string | undefined {
  const now = useQuery({ ...sessionQuery, enabled: false }).data?.user?.id;
  const [person, setPerson] = useState(now);
  if (now !== undefined && now !== person) setPerson(now);
  return now ?? person;
}
