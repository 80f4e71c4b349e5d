import { useQuery } from '@tanstack/react-query';
import { screen } from '@testing-library/react';
import { preferencesQuery } from '@/lib/preferences';
import { http, HttpResponse, mockApi } from '@/test/server';
import { show } from '@/test/render';
import { Checklist } from './checklist';

mockApi(
  http.get('*/api/me/preferences', () => HttpResponse.json({ checklist: { done: [], dismissed: false } })),
);

const byFinger = '(hover: none) and (pointer: coarse)';
const matching = (matches: boolean) =>
  vi.spyOn(window, 'matchMedia').mockImplementation(
    (media) =>
      ({
        matches: matches && media === byFinger,
        media,
        addEventListener: () => undefined,
        removeEventListener: () => undefined,
      }) as unknown as MediaQueryList,
  );

const nothing = () => undefined;

function Steps() {
  useQuery(preferencesQuery);
  return <Checklist person="lin" roles={[]} rights={[]} onPalette={nothing} onHelp={nothing} />;
}

afterEach(() => vi.restoreAllMocks());

describe('the step to the palette', () => {
  it.each([
    ['en', true, /^The magnifier/],
    ['en', false, /^Ctrl K/],
    ['zh-CN', true, /放大镜/],
    ['zh-CN', false, /Ctrl K/],
  ] as const)('speaks of what is at hand: %s, by finger %s', async (language, touched, words) => {
    matching(touched);
    await show(<Steps />, language);
    expect(await screen.findByText(words)).toBeInTheDocument();
  });
});
