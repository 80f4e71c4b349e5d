import { useQueryClient } from '@tanstack/react-query';
import { useNavigate, useRouterState } from '@tanstack/react-router';
import { useEffect } from 'react';
import { lazyPart } from '@/lib/lazy-part';
import { startLive } from '@/lib/live';
import { Spare } from '@/lib/spare';
import { useFrameKeys } from './frame-keys';
import { useGoKeys } from './go-keys';
import { Loading } from './loading';
import { usePreload } from './preload';
import { usePreferencesShown } from './use-preferences-shown';
import { useSeen } from './use-seen';

const Rehearsal = lazyPart(async () => (await import('./rehearsal')).Rehearsal);

/** What the frame does on every page. It stands apart: another page is drawn without drawing the frame anew. */
export function FrameHabits() {
  const navigate = useNavigate();
  const queries = useQueryClient();
  useEffect(() => startLive(queries), [queries]);
  usePreferencesShown();
  useGoKeys((to) => void navigate({ to }));
  useFrameKeys();
  useSeen();
  const listsKnown = usePreload();
  return <Spare>{listsKnown && <Rehearsal />}</Spare>;
}

/** Shows that the next page is on its way. */
export function Going() {
  const pending = useRouterState({ select: (state) => state.status === 'pending' });
  return pending && <Loading />;
}
