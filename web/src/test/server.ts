import { http, HttpResponse } from 'msw';
import { setupServer } from 'msw/node';
import { afterAll, afterEach, beforeAll } from 'vitest';

export { http, HttpResponse };

/** Answers like a service's problem+json. */
export function refuse(status: number, code: string, extra: Record<string, unknown> = {}) {
  return HttpResponse.json(
    { type: `/problems/${code}`, title: code, status, code, traceId: 'trace-1', ...extra },
    { status, headers: { 'content-type': 'application/problem+json' } },
  );
}

/** The signed-in person, who has these rights. */
export function may(...rights: string[]) {
  return http.get('*/api/me', () => HttpResponse.json({ roles: [], rights }));
}

const everything = ['accounts', 'interactions', 'orders', 'segments', 'models'].map(
  (object) => `${object}:write`,
);

/** Nobody has saved a view, nothing is added up, no job runs and all is well, unless a test says so. */
const quiet = [
  http.get('*/api/system', () => HttpResponse.json({ asOf: '2026-01-01T08:00:00Z', troubles: [] })),
  http.get('*/api/views', () => HttpResponse.json({ items: [], next: null })),
  http.get('*/api/:object/groups', () => HttpResponse.json({ items: [], capped: false })),
  http.get('*/api/:object/imports', () => HttpResponse.json({ items: [], next: null })),
  http.get('*/api/:object/changes', () => HttpResponse.json({ items: [], next: null })),
];

/** A mock API for the tests of one file; a call that it does not know fails the test. Without word the person may all. */
export function mockApi(...handlers: Parameters<typeof setupServer>) {
  const server = setupServer(...handlers, may(...everything), ...quiet);
  beforeAll(() => server.listen({ onUnhandledRequest: 'error' }));
  afterEach(() => server.resetHandlers());
  afterAll(() => server.close());
  return server;
}
