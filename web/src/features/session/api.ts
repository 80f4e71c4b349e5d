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

export async function signOut(): Promise<void> {
  await http.post('/logout').catch(() => undefined);
  window.location.assign('/');
}
