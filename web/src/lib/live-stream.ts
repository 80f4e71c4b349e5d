import type { Change } from './live-queries';

/** How news come in: on their way to it, as they happen, held up behind the gateway, or not at all. */
export type LiveState = 'connecting' | 'current' | 'delayed' | 'away';

export type Message =
  { kind: 'change'; change: Change } | { kind: 'reset' } | { kind: 'state'; state: LiveState };

/** The gateway's own: a stream, which only this may open. */
export const address = '/api/live';
const patience = 6_000;
const tick = 10_000;

/**
 * Listens until told to end. A stream ends every few minutes by design and the browser opens it again behind the last news;
 * only when that does not work for a while are we away. What the browser gives up is tried again, less and less often, and not
 * while it is paused.
 */
export function listen(
  send: (message: Message) => void,
  end: AbortSignal,
  isPaused: () => boolean,
): Promise<void> {
  let source: EventSource | undefined;
  let last = '';
  let failures = 0;
  let again: ReturnType<typeof setTimeout> | undefined;
  let away: ReturnType<typeof setTimeout> | undefined;
  let alive = Date.now();

  const open = () => {
    clearTimeout(again);
    again = isPaused() ? setTimeout(open, patience) : undefined;
    if (again) return;
    source?.close();
    const opened = new EventSource(last ? `${address}?after=${encodeURIComponent(last)}` : address);
    source = opened;
    const on = (name: string, take: (data: string) => void) =>
      opened.addEventListener(name, (event: MessageEvent<string>) => {
        last = event.lastEventId || last;
        take(event.data);
      });
    on('change', (data) => send({ kind: 'change', change: JSON.parse(data) as Change }));
    on('reset', () => send({ kind: 'reset' }));
    on('current', () => reached('current'));
    on('delayed', () => reached('delayed'));
    opened.onerror = () => {
      away ??= setTimeout(() => send({ kind: 'state', state: 'away' }), patience);
      if (opened.readyState !== EventSource.CLOSED || again) return;
      failures += 1;
      again = setTimeout(open, Math.min(30_000, 1_000 * 2 ** failures) * (0.75 + Math.random() / 2));
    };
  };
  const reached = (state: LiveState) => {
    clearTimeout(away);
    away = undefined;
    failures = 0;
    send({ kind: 'state', state });
  };
  /** A machine that slept has connections that only look alive. */
  const watch = setInterval(() => {
    if (Date.now() - alive > 3 * tick) open();
    alive = Date.now();
  }, tick);
  window.addEventListener('online', open);
  open();
  return new Promise((ended) => {
    end.addEventListener('abort', () => {
      window.removeEventListener('online', open);
      clearInterval(watch);
      clearTimeout(again);
      clearTimeout(away);
      source?.close();
      ended();
    });
  });
}
