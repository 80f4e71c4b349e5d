import { fireEvent, renderHook } from '@testing-library/react';
import { chooseShortcuts } from './shortcuts';
import { arrived, beganGoing, goingSomewhere, useSingleKeys } from './single-keys';

function press(key: string, on: Element = document.body, more = {}) {
  fireEvent.keyDown(on, { key, ...more });
}

afterEach(() => chooseShortcuts({ enabled: true, map: {} }));

describe('single keys', () => {
  it('act on the page', () => {
    const reply = vi.fn();
    renderHook(() => useSingleKeys({ r: reply }));
    press('R');
    expect(reply).toHaveBeenCalledOnce();
  });

  it('do nothing while somebody types, with Ctrl, or after G', () => {
    const assign = vi.fn();
    renderHook(() => useSingleKeys({ a: assign }));
    const input = document.body.appendChild(document.createElement('textarea'));
    press('a', input);
    press('a', document.body, { ctrlKey: true });
    beganGoing(new Event('keydown'));
    press('a');
    expect(assign).not.toHaveBeenCalled();
    arrived();
    press('a');
    expect(assign).toHaveBeenCalledOnce();
    input.remove();
  });

  it('wait after G from press to press, however late the page hears of it', () => {
    const pressed = (timeStamp: number) => ({ timeStamp });
    vi.useFakeTimers();
    beganGoing(pressed(5_000));
    vi.advanceTimersByTime(60_000);
    expect(goingSomewhere(pressed(6_000))).toBe(true);
    expect(goingSomewhere(pressed(6_300))).toBe(false);
    arrived();
    vi.useRealTimers();
  });

  it('act by the key that the person has chosen, and no longer by the usual one', () => {
    const [reply, log] = [vi.fn(), vi.fn()];
    chooseShortcuts({ enabled: true, map: { reply: 'z', log: 'r' } });
    renderHook(() => useSingleKeys({ r: reply, L: log }));
    press('z');
    press('L', document.body, { shiftKey: true });
    expect([reply, log].map(({ mock }) => mock.calls.length)).toEqual([1, 0]);
    press('r');
    expect([reply, log].map(({ mock }) => mock.calls.length)).toEqual([1, 1]);
  });

  it('do nothing when they are switched off', () => {
    const reply = vi.fn();
    chooseShortcuts({ enabled: false, map: {} });
    renderHook(() => useSingleKeys({ r: reply }));
    press('r');
    expect(reply).not.toHaveBeenCalled();
  });
});
