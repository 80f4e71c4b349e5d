import { QueryClient, useQuery } from '@tanstack/react-query';
import { act, renderHook, waitFor } from '@testing-library/react';
import { preferencesQuery } from '@/lib/preferences';
import { signedInAs } from '@/test/render';
import { http, HttpResponse, mockApi, refuse } from '@/test/server';
import { importedQuery, useChecklist } from './api';

let kept: { checklist: { done: string[]; dismissed: boolean }; version: number };

const answer = () => HttpResponse.json(kept, { headers: { ETag: `"${kept.version}"` } });
const server = mockApi(
  http.get('*/api/me/preferences', answer),
  http.patch('*/api/me/preferences', async ({ request }) => {
    if (request.headers.get('If-Match') !== `"${kept.version}"`) return refuse(412, 'stale-version');
    kept = { ...kept, ...((await request.json()) as Partial<typeof kept>), version: kept.version + 1 };
    return answer();
  }),
);

describe('the first steps', () => {
  it('stay ticked that another window has ticked meanwhile', async () => {
    kept = { checklist: { done: [], dismissed: false }, version: 0 };
    const { result } = renderHook(() => ({ known: useQuery(preferencesQuery).data, ...useChecklist() }), {
      wrapper: signedInAs('lin'),
    });
    await waitFor(() => expect(result.current.known).toBeDefined());
    kept = { checklist: { done: ['palette'], dismissed: false }, version: 1 };
    act(() => result.current.tick(['help']));
    await waitFor(() => expect(kept.checklist.done).toEqual(['palette', 'help']));
  });

  it.each([
    ['csv', true],
    ['guanxi-sample', false],
  ])('know an import of their own by its source: %s', async (source, own) => {
    const job = { createdBy: 'lin', source, state: 'COMPLETED' };
    server.use(http.get('*/api/accounts/imports', () => HttpResponse.json({ items: [job], next: null })));
    expect(await new QueryClient().fetchQuery(importedQuery('lin'))).toBe(own);
  });
});
