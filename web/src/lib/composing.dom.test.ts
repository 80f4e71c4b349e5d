import { isComposing } from './composing';

const pressed = (more: KeyboardEventInit) =>
  isComposing(new KeyboardEvent('keydown', { key: 'Enter', ...more }));

describe('a key', () => {
  it('is its own when nothing is composed', () => {
    expect(pressed({ keyCode: 13 })).toBe(false);
  });

  it('belongs to an input method that composes', () => {
    expect(pressed({ isComposing: true })).toBe(true);
  });

  it('belongs to one that has just ended its composition with it', () => {
    expect(pressed({ keyCode: 229 })).toBe(true);
  });
});
