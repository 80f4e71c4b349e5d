import { screen, waitFor } from '@testing-library/react';
import { show } from '@/test/render';
import { http, HttpResponse, mockApi } from '@/test/server';
import { SalesHome } from './home-sales';

const asked: string[] = [];

mockApi(
  http.get('*/api/deals', ({ request }) => {
    asked.push(new URL(request.url).searchParams.get('filter') ?? '');
    return HttpResponse.json({ items: [], next: null });
  }),
  http.get('*/api/leads', () => HttpResponse.json({ items: [], next: null })),
  http.get('*/api/pipelines', () => HttpResponse.json({ items: [], next: null })),
  http.get('*/api/accounts/activity', () => HttpResponse.json({ items: [], next: null })),
  http.get('*/api/:object/count', () => HttpResponse.json({ count: 0, capped: false })),
);

describe('the deals that close next', () => {
  beforeEach(() => {
    asked.splice(0);
    vi.useFakeTimers({ toFake: ['Date'], now: Date.parse('2026-11-28T08:00:00Z') });
  });
  afterEach(() => vi.useRealTimers());

  it.each([
    ['sales-rep', 'ownerId==lin;status==OPEN'],
    ['sales-manager', 'status==OPEN'],
  ])('are for a %s those of this month from today on', async (role, open) => {
    await show(<SalesHome id="lin" roles={[role]} />, 'en', { timeZone: 'Asia/Shanghai' });
    expect(await screen.findByText('Nothing more is due this month.')).toBeInTheDocument();
    await waitFor(() =>
      expect(asked).toEqual([`${open};expectedCloseOn=ge=2026-11-28;expectedCloseOn=lt=2026-12-01`]),
    );
  });
});
