import '@testing-library/jest-dom/vitest';
import { cleanup, configure } from '@testing-library/react';
import { afterEach, vi } from 'vitest';

vi.resetModules(); // what the file before has left in a module is no business of this one
configure({ asyncUtilTimeout: 10_000 }); // a busy machine is no failure

class Observer {
  observe() {
    return undefined;
  }
  unobserve() {
    return undefined;
  }
  disconnect() {
    return undefined;
  }
}

/** A stream of events that never says anything. */
class SilentEvents extends EventTarget {
  readonly readyState = 0;
  close() {
    return undefined;
  }
}

/** What the browser has and jsdom has not. */
function completeBrowser() {
  window.matchMedia ??= (query: string) =>
    ({
      matches: false,
      media: query,
      onchange: null,
      addListener: vi.fn(),
      removeListener: vi.fn(),
      addEventListener: vi.fn(),
      removeEventListener: vi.fn(),
      dispatchEvent: vi.fn(),
    }) as unknown as MediaQueryList;

  globalThis.ResizeObserver ??= Observer as unknown as typeof ResizeObserver;
  globalThis.IntersectionObserver ??= Observer as unknown as typeof IntersectionObserver;
  globalThis.EventSource ??= SilentEvents as unknown as typeof EventSource;
  window.scrollTo = vi.fn() as typeof window.scrollTo;
  Element.prototype.scrollIntoView ??= vi.fn();

  Object.defineProperty(document, 'fonts', { value: new EventTarget(), configurable: true });
}

if (typeof window !== 'undefined') completeBrowser();
afterEach(cleanup);
afterEach(() => {
  if (typeof localStorage !== 'undefined') localStorage.clear(); // drafts are no business of the next test
});
