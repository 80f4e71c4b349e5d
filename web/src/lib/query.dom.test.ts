import { QueryObserver } from '@tanstack/react-query';
import { waitFor } from '@testing-library/react';
import { http, HttpResponse, mockApi, refuse } from '@/test/server';
import { http as api } from './http';
import { createQueryClient } from './query';
import { recover, systemQuery } from './system';

const calls = { segments: 0, system: 0 };
const down = {
  part: 'analytics-service',
  state: 'DOWN',
  since: '2026-01-01T08:00:00Z',
  objects: ['segments'],
};
const server = mockApi(
  http.get('*/api/segments', () => {
    calls.segments += 1;
    return refuse(503, 'service-unavailable');
  }),
  http.get('*/api/system', () => {
    calls.system += 1;
    return HttpResponse.json({ asOf: '2026-01-01T09:00:00Z', troubles: [down] });
  }),
);

const segments = {
  queryKey: ['segments'],
  queryFn: () => api.get('/api/segments'),
};

describe('a service that does not answer', () => {
  beforeEach(() => Object.assign(calls, { segments: 0, system: 0 }));

  it('is asked again, then everybody wants to know what is wrong', async () => {
    const queries = createQueryClient();
    const stop = new QueryObserver(queries, systemQuery).subscribe(() => undefined);
    await waitFor(() => expect(calls.system).toBe(1));
    queries.setQueryData(systemQuery.queryKey, { asOf: '', troubles: [] });
    const observer = new QueryObserver(queries, { ...segments, retryDelay: 1 });
    const end = observer.subscribe(() => undefined);
    await waitFor(() => expect(observer.getCurrentResult().isError).toBe(true));
    expect(observer.getCurrentResult().error).toMatchObject({ status: 503, object: 'segments', away: true });
    expect(calls.segments).toBe(3);
    await waitFor(() => expect(calls.system).toBe(2));
    end();
    stop();
  });

  it('is asked once while it is known to be down', async () => {
    const queries = createQueryClient();
    queries.setQueryData(systemQuery.queryKey, { asOf: '', troubles: [{ ...down, state: 'DOWN' as const }] });
    const observer = new QueryObserver(queries, segments);
    const stop = observer.subscribe(() => undefined);
    await waitFor(() => expect(observer.getCurrentResult().isError).toBe(true));
    expect(calls.segments).toBe(1);
    stop();
  });
});

describe('what is asked again and again', () => {
  it('rests when the session has ended, and goes on when it is back', async () => {
    let asked = 0;
    let signedIn = false;
    server.use(
      http.get('*/api/segments', () => {
        asked += 1;
        return signedIn ? HttpResponse.json({ items: [] }) : refuse(401, 'unauthenticated');
      }),
    );
    const queries = createQueryClient();
    const observer = new QueryObserver(queries, { ...segments, refetchInterval: 10 });
    const stop = observer.subscribe(() => undefined);
    await waitFor(() => expect(observer.getCurrentResult().isError).toBe(true));
    await new Promise((rested) => setTimeout(rested, 100));
    expect(asked).toBe(1);
    signedIn = true;
    await recover(queries, { asOf: '', troubles: [] });
    expect(observer.getCurrentResult().isSuccess).toBe(true);
    await waitFor(() => expect(asked).toBeGreaterThan(3));
    stop();
  });
});
