import type { QueryClient } from '@tanstack/react-query';
import { useSyncExternalStore } from 'react';
import { batches, type Change, derived, newsOf, touches } from './live-queries';
import { listen, type LiveState, type Message } from './live-stream';
import { isSignedOut } from './problem';
import { systemQuery } from './system';

const name = 'guanxi.live';
const pollEvery = 15_000;
/** When what services derive from an event is read again. */
const later = [2_000, 6_000];

let state: LiveState = 'connecting';
/** Since when news come late; nothing while they come as they happen. */
let lateSince: Date | undefined;
const readers = new Set<() => void>();

function become(next: LiveState): void {
  if (next === state) return;
  const late = next === 'delayed' || next === 'away';
  lateSince = late ? (lateSince ?? new Date()) : undefined;
  state = next;
  readers.forEach((read) => read());
}

function subscribe(read: () => void): () => void {
  readers.add(read);
  return () => readers.delete(read);
}

/** For the bar that says what is late. */
export function useLateSince(): Date | undefined {
  return useSyncExternalStore(subscribe, () => lateSince);
}

type Hearer = (change: Change, leading: boolean) => void;

const hearers = new Set<Hearer>();

/**
 * Hears of each change, for a part that does more about it than to read anew. Of all tabs, the one that listens for the others
 * is told that it leads.
 */
export function hearChanges(hear: Hearer): () => void {
  hearers.add(hear);
  return () => hearers.delete(hear);
}

/** Who is signed in, and what they may do, is no object: no news tell of it. */
const lasting = ['session', 'profile'];

/**
 * Keeps what is shown current for as long as somebody is signed in. Browsers allow six connections to a server over all
 * tabs, so one tab listens and passes on what it hears; when it closes, another one takes over.
 */
export function startLive(queries: QueryClient): () => void {
  const end = new AbortController();
  const channel = typeof BroadcastChannel === 'undefined' ? undefined : new BroadcastChannel(name);
  const timers = new Set<ReturnType<typeof setTimeout>>();
  const stale = batches((changes) => {
    const news = newsOf(changes);
    void queries.invalidateQueries({ predicate: ({ queryKey }) => touches(queryKey, news) });
    if (news.accounts.size === 0) return;
    for (const wait of later) {
      const timer = setTimeout(() => {
        timers.delete(timer);
        void queries.invalidateQueries({
          predicate: ({ queryKey }) => derived.includes(String(queryKey[0])) && touches(queryKey, news),
        });
      }, wait);
      timers.add(timer);
    }
  });
  const everything = () =>
    queries.invalidateQueries({ predicate: ({ queryKey }) => !lasting.includes(String(queryKey[0])) });

  /** Nobody is signed in any more. */
  const isPaused = () => isSignedOut(queries.getQueryState(systemQuery.queryKey)?.error);
  let listening = false;
  const take = (message: Message) => {
    if (message.kind === 'change') {
      stale.add(message.change);
      for (const hear of hearers) hear(message.change, listening);
    } else if (message.kind === 'reset') void everything();
    else become(message.state);
  };
  const tell = (message: Message) => {
    take(message);
    channel?.postMessage(message);
  };
  channel?.addEventListener('message', ({ data }: MessageEvent<Message | { kind: 'ask' }>) => {
    if (data.kind !== 'ask') take(data);
    else if (listening) channel.postMessage({ kind: 'state', state } satisfies Message);
  });
  channel?.postMessage({ kind: 'ask' });

  const lead = () => {
    if (end.signal.aborted) return Promise.resolve();
    listening = true;
    return listen(tell, end.signal, isPaused);
  };
  if (navigator.locks)
    void navigator.locks.request(name, { signal: end.signal }, lead).catch(() => undefined);
  else void lead();

  const poll = setInterval(() => {
    if (state === 'away' && !isPaused()) void queries.refetchQueries({ type: 'active', stale: true });
  }, pollEvery);
  return () => {
    end.abort();
    clearInterval(poll);
    stale.stop();
    timers.forEach(clearTimeout);
    channel?.close();
  };
}
