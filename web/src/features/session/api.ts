import { http } from '@/lib/http';
import { forgetKnown } from '@/lib/last-known';

export async function signOut(): Promise<void> {
  forgetKnown();
  await http.submit('/logout').catch(() => undefined);
  window.location.assign('/');
}
