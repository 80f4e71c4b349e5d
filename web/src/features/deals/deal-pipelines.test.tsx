import { screen, waitFor } from '@testing-library/react';
import { show } from '@/test/render';
import { http, HttpResponse, mockApi } from '@/test/server';
import { DealPipelines } from './deal-pipelines';

const asked: string[] = [];
mockApi(
  http.get('*/api/me', () => HttpResponse.json({ id: 'p7', rights: ['deals:write'] })),
  http.get('*/api/pipelines', () =>
    HttpResponse.json({ items: [{ id: 'p', name: 'Sales', usual: true, stages: [], outcomes: [] }] }),
  ),
  http.get('*/api/deals', ({ request }) => {
    asked.push(new URL(request.url).searchParams.get('filter') ?? '');
    return HttpResponse.json({ items: [], next: null });
  }),
);
const nothing = () => undefined;

describe('the board of a pipeline', () => {
  it('asks for the reader’s own deals and days', async () => {
    const search = { filter: 'ownerId==me;createdAt=ge=2026-03-31' };
    const board = <DealPipelines search={search} onSearch={nothing} onPipeline={nothing} />;
    await show(board, 'en', { timeZone: 'Asia/Shanghai' });
    expect(await screen.findByRole('region', { name: /Won/ })).toBeInTheDocument();
    await waitFor(() => expect(asked).not.toHaveLength(0));
    for (const filter of asked)
      expect(filter).toContain(';ownerId==p7;createdAt=ge=2026-03-30T16:00:00.000Z;');
  });
});
