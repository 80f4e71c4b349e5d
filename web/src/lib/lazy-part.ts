import { type ComponentType, lazy, type LazyExoticComponent } from 'react';
import { allTexts } from './language';

export type LazyPart<Props> = LazyExoticComponent<ComponentType<Props>> & {
  /** Brings it in before it is shown: on hover, or when nothing else is to do. */
  preload: () => void;
};

/** A part that is loaded when it is first shown, together with the texts that it says beyond those of the start. */
export function lazyPart<Props>(
  load: () => Promise<ComponentType<Props>>,
  texts: 'start' | 'all' = 'all',
): LazyPart<Props> {
  let loading: Promise<ComponentType<Props>> | undefined;
  const once = () => {
    if (!loading) {
      loading = Promise.all([load(), texts === 'all' && allTexts()]).then(([part]) => part);
      loading.catch(() => (loading = undefined)); // without a network now, perhaps with one later
    }
    return loading;
  };
  const part = lazy(async () => ({ default: await once() }));
  return Object.assign(part, { preload: () => void once().catch(() => undefined) }) as LazyPart<Props>;
}
