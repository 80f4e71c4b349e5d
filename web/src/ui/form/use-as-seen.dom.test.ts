import { renderHook } from '@testing-library/react';
import { Problem } from '@/lib/problem';
import { useAsSeen } from './use-as-seen';

const start = (asking: boolean) =>
  renderHook(({ now, asks, refusal }) => useAsSeen(now, asks, refusal), {
    initialProps: { now: 'first', asks: asking, refusal: undefined as unknown },
  });
const changed = new Problem(412);

describe('what is seen while a question is asked', () => {
  it('stays until it is answered', () => {
    const { result, rerender } = start(false);
    rerender({ now: 'second', asks: false, refusal: undefined });
    expect(result.current).toBe('second');
    rerender({ now: 'third', asks: true, refusal: undefined });
    expect(result.current).toBe('second');
    rerender({ now: 'third', asks: true, refusal: new Problem(422) });
    expect(result.current).toBe('second');
    rerender({ now: 'third', asks: false, refusal: undefined });
    expect(result.current).toBe('third');
  });

  it('is the present for who was told of a change, and stays again', () => {
    const { result, rerender } = start(true);
    rerender({ now: 'second', asks: true, refusal: changed });
    expect(result.current).toBe('second');
    rerender({ now: 'third', asks: true, refusal: undefined });
    expect(result.current).toBe('second');
  });
});
