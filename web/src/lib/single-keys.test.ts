import { fireEvent, renderHook } from '@testing-library/react';
import { useSingleKeys } from './single-keys';

function press(key: string, on: Element = document.body, more = {}) {
  fireEvent.keyDown(on, { key, ...more });
}

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
    press('g');
    press('a');
    expect(assign).not.toHaveBeenCalled();
    press('a');
    expect(assign).toHaveBeenCalledOnce();
    input.remove();
  });
});
