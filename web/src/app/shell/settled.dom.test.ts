import { QueryClient } from '@tanstack/react-query';
import { whenQuiet } from './settled';

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

describe('when it is quiet', () => {
  it('what can wait waits for the answers that are on their way', async () => {
    const queries = new QueryClient();
    let answer: (value: number) => void = () => undefined;
    void queries.query({ queryKey: ['slow'], queryFn: () => new Promise<number>((come) => (answer = come)) });
    const act = vi.fn();
    whenQuiet(queries, act);
    await vi.advanceTimersByTimeAsync(3_000);
    expect(act).not.toHaveBeenCalled();
    answer(1);
    await vi.advanceTimersByTimeAsync(2_000);
    expect(act).toHaveBeenCalledOnce();
  });

  it('an answer that never comes holds up nothing for ever', async () => {
    const queries = new QueryClient();
    void queries.query({ queryKey: ['never'], queryFn: () => new Promise<number>(() => undefined) });
    const act = vi.fn();
    whenQuiet(queries, act);
    await vi.advanceTimersByTimeAsync(60_000);
    expect(act).toHaveBeenCalledOnce();
  });

  it('who has gone is not told', async () => {
    const act = vi.fn();
    whenQuiet(new QueryClient(), act)();
    await vi.advanceTimersByTimeAsync(5_000);
    expect(act).not.toHaveBeenCalled();
  });
});
