import { renderHook } from '@testing-library/react';
import { signedInAs } from '@/test/render';
import { useHeld } from './use-held';
import { useLeftPlace } from './use-left-place';

const rows = ['1', '2'];
const fields = ['name', 'region'];

function usePlace(list: string) {
  const { left, keep } = useLeftPlace(list);
  return { keep, ...useHeld(rows, fields, left) };
}

describe('coming back to a list', () => {
  it('brings to the cell where one was, in that list alone', () => {
    const wrapper = signedInAs('lin');
    const first = renderHook(() => usePlace('accounts'), { wrapper });
    expect(first.result.current.held.place).toBeUndefined();
    first.result.current.keep({ row: '2', field: 'region' });
    first.unmount();
    const back = renderHook(() => usePlace('accounts'), { wrapper });
    expect(back.result.current.held.place).toEqual({ row: '2', field: 'region' });
    const other = renderHook(() => usePlace('leads'), { wrapper });
    expect(other.result.current.held.place).toBeUndefined();
  });

  it('forgets a row that has gone', () => {
    const wrapper = signedInAs('lin');
    const { result } = renderHook(() => usePlace('accounts'), { wrapper });
    result.current.keep({ row: '9', field: 'name' });
    const back = renderHook(() => usePlace('accounts'), { wrapper });
    expect(back.result.current.held.place).toBeUndefined();
  });
});
