import { http } from '@/lib/http';

export async function signOut(): Promise<void> {
  await http.post('/logout').catch(() => undefined);
  window.location.assign('/');
}
