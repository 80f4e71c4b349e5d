import { renderHook } from '@testing-library/react';
import type { Cell } from './cells';
import { useTypingOn } from './use-typing-on';

const none: { lost: Cell | undefined } = { lost: undefined };

describe('keys after an editor went', () => {
  beforeEach(() => void vi.useFakeTimers({ toFake: ['performance'] }));
  afterEach(() => void vi.useRealTimers());

  it('are what somebody types on, until there is a pause', () => {
    const { result, rerender } = renderHook(({ lost }) => useTypingOn(lost), { initialProps: none });
    expect(result.current()).toBe(false);
    rerender({ lost: { row: '1', field: 'name' } });
    for (let key = 0; key < 3; key++) {
      vi.advanceTimersByTime(900);
      expect(result.current()).toBe(true);
    }
    vi.advanceTimersByTime(1_000);
    expect(result.current()).toBe(false);
  });
});
