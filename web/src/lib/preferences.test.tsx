import { useQuery } from '@tanstack/react-query';
import { act, renderHook, waitFor } from '@testing-library/react';
import type { Preferences } from '@/api/types';
import { signedInAs } from '@/test/render';
import { http, HttpResponse, mockApi, refuse } from '@/test/server';
import { preferencesQuery, useChangePreferences } from './preferences';

let kept: Partial<Preferences>;
let refused = 0;

const answer = () => HttpResponse.json(kept, { headers: { ETag: `"${kept.version}"` } });
mockApi(
  http.get('*/api/me/preferences', answer),
  http.patch('*/api/me/preferences', async ({ request }) => {
    const change = (await request.json()) as Partial<Preferences>;
    if (request.headers.get('If-Match') !== `"${kept.version}"`) {
      refused++;
      return refuse(412, 'stale-version');
    }
    kept = { ...kept, ...change, version: (kept.version ?? 0) + 1 };
    return answer();
  }),
);

beforeEach(() => {
  kept = { density: 'NORMAL', timeZone: null, language: null, version: 0 } as Partial<Preferences>;
  refused = 0;
});

async function changer() {
  const { result } = renderHook(
    () => ({
      known: useQuery(preferencesQuery).data,
      one: useChangePreferences().mutate,
      other: useChangePreferences().mutate,
    }),
    { wrapper: signedInAs('lin') },
  );
  await waitFor(() => expect(result.current.known).toBeDefined());
  return result;
}

describe('preferences', () => {
  it('are changed one after another within a window, so that none of them is refused', async () => {
    const { current } = await changer();
    act(() => {
      current.one({ language: 'en' });
      current.other({ timeZone: 'Asia/Shanghai' });
    });
    await waitFor(() =>
      expect(kept).toMatchObject({ language: 'en', timeZone: 'Asia/Shanghai', version: 2 }),
    );
    expect(refused).toBe(0);
  });

  it('are read again and written once more when another window was first', async () => {
    const { current } = await changer();
    kept = { ...kept, language: 'zh-CN', version: 1 };
    act(() => current.one({ timeZone: 'Asia/Shanghai' }));
    await waitFor(() => expect(kept).toMatchObject({ language: 'zh-CN', timeZone: 'Asia/Shanghai' }));
    expect(refused).toBe(1);
  });
});
