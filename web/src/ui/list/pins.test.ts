import { pinOf, pinPlaces } from './pins';

describe('the pinned columns of a table', () => {
  it('stay beside each other, those behind the first as long as they take no more than half of it', () => {
    expect(pinPlaces([240, 140, 100], 40)).toEqual({
      '--pin-1': 'min(280px, (50cqw - 520px) * 999)',
      '--pin-2': 'min(420px, (50cqw - 520px) * 999)',
    });
    expect(pinPlaces([240], 40)).toEqual({});
  });

  it('know their places, and the others have none', () => {
    expect(pinOf(0, 2).style).toBeUndefined();
    expect(pinOf(0, 2).className).not.toBe(pinOf(1, 2).className);
    expect(pinOf(1, 2).style).toEqual({ left: 'var(--pin-1)' });
    expect(pinOf(2, 2)).toEqual({});
  });
});
