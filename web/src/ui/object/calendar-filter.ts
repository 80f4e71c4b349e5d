import type { ObjectDescription } from './object';

type Dates = NonNullable<ObjectDescription['calendar']>;

/** Records that stand on these days: by what really was, and by what is planned where nothing was yet. */
export function onDays({ on, actual }: Dates, from: string, until: string): string {
  const within = (field: string) => `${field}=ge=${from};${field}=lt=${until}`;
  return actual ? `(${within(actual)}),(${actual}=="";${within(on)})` : within(on);
}

/** Those that stand on no day at all. */
export function onNoDay({ on, actual }: Dates): string {
  return actual ? `${actual}=="";${on}==""` : `${on}==""`;
}
