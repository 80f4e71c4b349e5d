import type { Notification, NotificationChoice, QuietHours } from '@/api/types';
import { isQuiet } from './quiet-hours';

type Channel = 'toast' | 'desktop';

interface Wishes {
  choices: NotificationChoice[];
  quiet: QuietHours;
  timeZone: string;
  now: Date;
}

/** What of some news pops up where. What came in quiet hours does not do so later either. */
export function toldBy(news: Notification[], { choices, quiet, timeZone, now }: Wishes) {
  const fresh = isQuiet(quiet, now, timeZone)
    ? []
    : news.filter(({ readAt, at }) => !readAt && !isQuiet(quiet, new Date(at), timeZone));
  const by = (channel: Channel) =>
    fresh.filter(({ kind }) => choices.some((each) => each.kind === kind && each.inApp && each[channel]));
  return { toasts: by('toast'), desktop: by('desktop') };
}

const within = 10_000;

/** Joins what comes in short succession: 340 deals at a time are one thing to tell. */
export function runs() {
  let run: Notification[] = [];
  let last = 0;
  return {
    /** All of the run so far, with what came now. */
    join(more: Notification[], now = Date.now()): Notification[] {
      run = now - last < within ? [...run, ...more] : more;
      last = now;
      return run;
    },
    end() {
      run = [];
    },
  };
}
