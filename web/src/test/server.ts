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
  return http.get('*/api/me', () => HttpResponse.json({ rights }));
}

const everything = ['accounts', 'interactions', 'orders', 'segments', 'models'].map(
  (object) => `${object}:write`,
);

/** A mock API for the tests of one file; a call that it does not know fails the test. Without word the person may all. */
export function mockApi(...handlers: Parameters<typeof setupServer>) {
  const server = setupServer(...handlers, may(...everything));
  beforeAll(() => server.listen({ onUnhandledRequest: 'error' }));
  afterEach(() => server.resetHandlers());
  afterAll(() => server.close());
  return server;
}
