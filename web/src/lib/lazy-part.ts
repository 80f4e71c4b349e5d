import { type ComponentType, createElement, lazy, type ReactNode, useState } from 'react';
import { allTexts } from './language';
import { reloadOnce } from './reload-once';

export type LazyPart<Props> = ((props: Props) => ReactNode) & {
  /** Brings it in before it is shown: on hover, or when nothing else is to do. */
  preload: () => void;
};

export class NotLoaded extends Error {
  constructor(cause: unknown) {
    super('A part of the page was not loaded', { cause });
    this.name = 'NotLoaded';
  }
}

/** All that wait for a part hear of its failure before the next who shows it tries again. */
const pause = 500;

/** A part that is loaded when it is first shown, together with the texts that it says beyond those of the start. */
export function lazyPart<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
  texts: 'start' | 'all' = 'all',
): LazyPart<Props> {
  let loading: Promise<ComponentType<Props>> | undefined;
  let ready: ComponentType<Props> | undefined;
  const once = () => {
    if (!loading) {
      loading = Promise.all([load(), texts === 'all' && allTexts()]).then(([part]) => (ready = part));
      loading.catch(() => (loading = undefined)); // without a network now, perhaps with one later
    }
    return loading;
  };
  // what failed once, React never asks for again
  const attempt = () =>
    lazy(async () => {
      try {
        return { default: await once() };
      } catch (why) {
        reloadOnce(why);
        setTimeout(() => (shown = attempt()), pause);
        throw new NotLoaded(why);
      }
    }) as unknown as ComponentType<Props>;
  let shown = attempt();
  // React waits for what is lazy even when it is there, and then shows what stood in its place for 300 ms
  const Part = (props: Props) => createElement(useState(() => ready ?? shown)[0], props);
  return Object.assign(Part, { preload: () => void once().catch(() => undefined) });
}
