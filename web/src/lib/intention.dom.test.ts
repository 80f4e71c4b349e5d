import { renderHook } from '@testing-library/react';
import { useIntention } from './intention';

describe('an intention', () => {
  it('keeps its key while the input is the same, whatever the answer was', () => {
    const { keyFor } = renderHook(() => useIntention()).result.current;
    expect(keyFor({ name: 'A' })).toBe(keyFor({ name: 'A' }));
  });

  it('is another one when the input changed or when it was done', () => {
    const { keyFor, done } = renderHook(() => useIntention()).result.current;
    const first = keyFor({ name: 'A' });
    const changed = keyFor({ name: 'B' });
    done();
    expect(new Set([first, changed, keyFor({ name: 'B' })]).size).toBe(3);
  });
});
