import { type Between, drawn, rowAt, stripsOf } from './strips';

const between = (key: string, before: number): Between => ({ key, before, draw: () => null });

describe('the strips of a table', () => {
  it('are its rows where nothing stands between them', () => {
    expect(stripsOf(3)).toEqual({ strips: [0, 1, 2], stripOf: [0, 1, 2] });
  });

  it('have what stands between at its place, before the first and behind the last row, too', () => {
    const [a, b, c, d] = [between('a', 0), between('b', 0), between('c', 1), between('d', 2)];
    const { strips, stripOf } = stripsOf(2, [a, b, c, d]);
    expect(strips).toEqual([a, b, 0, c, 1, d]);
    expect(stripOf).toEqual([2, 4]);
    expect(rowAt(strips, 0, 1)).toBe(0);
    expect(rowAt(strips, 5, -1)).toBe(1);
    expect(rowAt(strips, 5, 1)).toBeUndefined();
  });

  it('are drawn with the one that has the focus and the head that stays over them', () => {
    expect(drawn([8, 9], { heads: [], count: 40 })).toEqual([8, 9]);
    expect(drawn([8, 9], { kept: 30, heads: [0, 5, 20], count: 40 })).toEqual([5, 8, 9, 30]);
    expect(drawn([5, 6], { kept: 6, heads: [0, 5, 20], count: 40 })).toEqual([5, 6]);
  });

  it('are drawn without what was kept of a list that was longer, or is nowhere', () => {
    expect(drawn([8, 9], { kept: 30, heads: [0], count: 30 })).toEqual([0, 8, 9]);
    expect(drawn([8, 9], { kept: -1, heads: [], count: 30 })).toEqual([8, 9]);
  });
});
