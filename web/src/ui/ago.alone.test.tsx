import { act, render } from '@testing-library/react';
import { Formats } from '@/lib/format';
import { Ago, Told } from './ago';

vi.mock('@/lib/use-formats', () => ({ useFormats: () => new Formats('en', 'UTC') }));

beforeEach(() => vi.useFakeTimers({ now: new Date('2026-06-15T12:00:00Z') }));
afterEach(() => vi.useRealTimers());

const pass = (seconds: number) => act(() => vi.advanceTimersByTime(seconds * 1_000));

describe('what is told in relation to now', () => {
  it('goes on by itself', () => {
    const { container } = render(<Ago moment="2026-06-15T12:00:00Z" />);
    expect(container).toHaveTextContent('now');
    pass(60);
    expect(container).toHaveTextContent('1 minute ago');
    pass(3_600);
    expect(container).toHaveTextContent('1 hour ago');
  });

  it('goes on at midnight where a day is told', () => {
    const { container } = render(<Ago day moment="2026-06-15" />);
    expect(container).toHaveTextContent('today');
    pass(12 * 3_600);
    expect(container).toHaveTextContent('yesterday');
  });

  it('is drawn anew only when it says something else, and asks nothing when nobody reads it', () => {
    const tell = vi.fn(() => 'the same');
    let drawn = 0;
    const Around = () => {
      drawn += 1;
      return <Told tell={tell} />;
    };
    const { unmount } = render(<Around />);
    pass(300);
    expect(drawn).toBe(1);
    unmount();
    const asked = tell.mock.calls.length;
    pass(300);
    expect(tell).toHaveBeenCalledTimes(asked);
    expect(vi.getTimerCount()).toBe(0);
  });
});
