import { waitFor } from '@testing-library/react';
import { http, HttpResponse, mockApi } from '@/test/server';
import { show } from '@/test/render';
import { Help } from '../panels';
import { SidePanel } from './at-the-side';
import { Palette, ShortcutSheet } from './overlay-host';
import { usePreload } from './preload';

vi.mock('./places-of-mine', () => ({ placesFor: () => [] }));
vi.mock('./settled', () => ({
  useSettled: () => true,
  whenQuiet: (_: unknown, act: () => void) => {
    const timer = setTimeout(act, 0);
    return () => clearTimeout(timer);
  },
}));

mockApi(
  http.get('*/api/me', () => HttpResponse.json({ id: 'p1', name: 'Lin', roles: [], rights: [] })),
  http.get('*/api/views', () => HttpResponse.json({ items: [], next: null })),
);

function Frame() {
  usePreload();
  return null;
}

describe('when nothing else is to do', () => {
  it('the palette is brought in before all else', async () => {
    const palette = vi.spyOn(Palette, 'preload').mockImplementation(() => undefined);
    const sheet = vi.spyOn(ShortcutSheet, 'preload').mockImplementation(() => undefined);
    await show(<Frame />);
    await waitFor(() => expect(sheet).toHaveBeenCalled());
    expect(palette.mock.invocationCallOrder[0]).toBeLessThan(sheet.mock.invocationCallOrder[0] ?? 0);
  });

  it('the help is brought in, for when there is no network', async () => {
    const panel = vi.spyOn(SidePanel, 'preload').mockImplementation(() => undefined);
    const help = vi.spyOn(Help, 'preload').mockImplementation(() => undefined);
    const { queries } = await show(<Frame />, 'zh-CN');
    const articles = () => queries.getQueryData<unknown[]>(['help', 'zh-CN']);
    await waitFor(() => expect(articles()?.length).toBeGreaterThan(20));
    expect(panel).toHaveBeenCalled();
    expect(help).toHaveBeenCalled();
  });
});
