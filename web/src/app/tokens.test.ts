import { outlinePairs, type Tokens, textPairs, tokens } from './tokens';

function luminance(hex: string): number {
  const channels = [1, 3, 5].map((at) => parseInt(hex.slice(at, at + 2), 16) / 255);
  const [r = 0, g = 0, b = 0] = channels.map((c) =>
    c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4,
  );
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(a: string, b: string): number {
  const [high = 0, low = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return (high + 0.05) / (low + 0.05);
}

function tooWeak(set: Tokens, pairs: [keyof Tokens, keyof Tokens][], least: number): string[] {
  return pairs
    .map(([front, back]) => ({ pair: `${front} on ${back}`, ratio: contrast(set[front], set[back]) }))
    .filter(({ ratio }) => ratio < least)
    .map(({ pair, ratio }) => `${pair}: ${ratio.toFixed(2)}`);
}

describe.each(['light', 'dark'] as const)('the %s tokens', (scheme) => {
  it('keep text readable on every surface', () => {
    expect(tooWeak(tokens[scheme], textPairs, 4.5)).toEqual([]);
  });

  it('keep control outlines visible', () => {
    expect(tooWeak(tokens[scheme], outlinePairs, 3)).toEqual([]);
  });
});
