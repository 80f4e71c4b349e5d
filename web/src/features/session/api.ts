import { queryOptions } from '@tanstack/react-query';
import { http } from '@/lib/http';

export interface Session {
  signedIn: boolean;
  user?: { id: string; username: string; name: string; locale?: string | null; roles: string[] } | null;
}

export const sessionQuery = queryOptions({
  queryKey: ['session'],
  queryFn: ({ signal }) => http.get<Session>('/session', { signal }),
  staleTime: 60_000,
});

/** Identity-service shows the sign-in page; the gateway starts the flow and comes back to where we were. */
export function startSignIn(): void {
  const here = window.location.pathname + window.location.search;
  window.location.assign(`/oauth2/authorization/guanxi?returnTo=${encodeURIComponent(here)}`);
}

export async function signOut(): Promise<void> {
  await http.post('/logout').catch(() => undefined);
  window.location.assign('/');
}
