import { type QueryClient, queryOptions, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { actAs, http } from './http';

export interface Session {
  signedIn: boolean;
  user?: { id: string; username: string; name: string; locale?: string | null; roles: string[] } | null;
}

/** By whom each page was opened. */
const opened = new WeakMap<QueryClient, string>();

export const sessionQuery = queryOptions({
  queryKey: ['session'],
  queryFn: async ({ client, signal }): Promise<Session> => {
    const session = await http.get<Session>('/session', { signal });
    const id = session.user?.id;
    if (!id) return session;
    const first = opened.get(client);
    // somebody else has signed in beside this page: for it, nobody is
    if (first !== undefined && first !== id) return { signedIn: false };
    opened.set(client, id);
    actAs(id);
    return session;
  },
  staleTime: 60_000,
});

/** The name of somebody else who has signed in beside this page; for it their session is none. */
export const otherPersonQuery = queryOptions({
  queryKey: ['session', 'other'],
  queryFn: async ({ client, signal }) => {
    const { user } = await http.get<Session>('/session', { signal, forAnybody: true });
    return user && user.id !== opened.get(client) ? user.name : null;
  },
  refetchInterval: 15_000,
});

/** Who is signed in, known before any page is drawn; once the session has ended, who it was. */
export function usePerson(): string | undefined {
  const now = useQuery({ ...sessionQuery, enabled: false }).data?.user?.id;
  const [person, setPerson] = useState(now);
  if (now !== undefined && now !== person) setPerson(now);
  return now ?? person;
}
