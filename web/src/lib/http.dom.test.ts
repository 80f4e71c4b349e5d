import { http as msw, HttpResponse, mockApi, refuse } from '@/test/server';
import { http, url } from './http';
import { startLanguage } from './language';
import { watchPresence } from './presence';
import { Problem } from './problem';

const server = mockApi();
const anywhere = 'http://localhost:3000';

async function headersOf(method: 'get' | 'post' | 'put', call: () => Promise<unknown>): Promise<Headers> {
  let seen = new Headers();
  server.use(
    msw[method](new RegExp(`^${anywhere}/api/accounts`), ({ request }) => {
      seen = request.headers;
      return HttpResponse.json({});
    }),
  );
  await call();
  return seen;
}

describe('a call', () => {
  it('fills the path and leaves out what is not asked', () => {
    expect(
      url('/api/accounts/{id}/timeline', {
        path: { id: 'a/b' },
        query: { limit: 3, after: undefined, kind: '' },
      }),
    ).toBe('/api/accounts/a%2Fb/timeline?limit=3');
  });

  it('says its language', async () => {
    await startLanguage('en');
    const headers = await headersOf('get', () => http.get('/api/accounts'));
    expect(headers.get('accept-language')).toBe('en');
    expect(headers.get('idempotency-key')).toBeNull();
  });

  it('names every creation and carries the CSRF token', async () => {
    document.cookie = 'XSRF-TOKEN=abc%2F1';
    const headers = await headersOf('post', () => http.post('/api/accounts', { name: 'x' }));
    expect(headers.get('idempotency-key')).toMatch(/^[0-9a-f-]{36}$/);
    expect(headers.get('x-xsrf-token')).toBe('abc/1');
    expect(headers.get('content-type')).toBe('application/json');
  });

  it('writes only over the version that was read', async () => {
    const headers = await headersOf('put', () =>
      http.put('/api/accounts/{id}', {}, { path: { id: 'a' }, version: '"7"' }),
    );
    expect(headers.get('if-match')).toBe('"7"');
  });

  it('says when nobody has touched the page for long', async () => {
    vi.useFakeTimers({ toFake: ['Date'] });
    watchPresence();
    const idle = async () => (await headersOf('get', () => http.get('/api/accounts'))).get('x-guanxi-idle');
    vi.advanceTimersByTime(4 * 60_000);
    expect(await idle()).toBeNull();
    vi.advanceTimersByTime(2 * 60_000);
    expect(await idle()).toBe('true');
    window.dispatchEvent(new Event('keydown'));
    expect(await idle()).toBeNull();
    vi.useRealTimers();
  });

  it('gives the ETag and the location with the data', async () => {
    server.use(
      msw.post(`${anywhere}/api/accounts`, () =>
        HttpResponse.json(
          { id: '1' },
          { status: 201, headers: { etag: '"0"', location: '/api/accounts/1' } },
        ),
      ),
    );
    expect(await http.post('/api/accounts', {})).toEqual({
      data: { id: '1' },
      etag: '"0"',
      location: '/api/accounts/1',
    });
  });
});

describe('a refusal', () => {
  it('becomes a problem with its fields', async () => {
    server.use(
      msw.post(`${anywhere}/api/accounts`, () =>
        refuse(422, 'invalid', { errors: [{ pointer: '/lines/0/amount', message: 'too small' }] }),
      ),
    );
    const problem = await http.post('/api/accounts', {}).catch((error: unknown) => error as Problem);
    expect(problem).toBeInstanceOf(Problem);
    expect(problem).toMatchObject({ status: 422, code: 'invalid', traceId: 'trace-1' });
    expect((problem as Problem).fields).toEqual({ 'lines.0.amount': 'too small' });
  });

  it('without a body still has a status', async () => {
    server.use(msw.get(`${anywhere}/api/accounts`, () => new HttpResponse('<html>', { status: 502 })));
    await expect(http.get('/api/accounts')).rejects.toMatchObject({ status: 502, code: 'http-502' });
  });

  it.each([
    ['en', /^Your session has ended/],
    ['zh-CN', /^登录已过期/],
  ] as const)(
    'of somebody who is signed in no more is put in words for them, in %s',
    async (language, said) => {
      await startLanguage(language);
      const detail = 'Send a valid bearer token, or sign in through the browser.';
      server.use(msw.get('*/api/accounts', () => refuse(401, 'unauthenticated', { detail })));
      const problem = await http.get('/api/accounts').catch((error: unknown) => error);
      expect(problem).toMatchObject({
        status: 401,

        detail: expect.stringMatching(said) as string,
      });
      await startLanguage('en');
    },
  );

  it('of the network is a problem too', async () => {
    server.use(msw.get(`${anywhere}/api/accounts`, () => HttpResponse.error()));
    await expect(http.get('/api/accounts')).rejects.toMatchObject({ status: 0, code: 'unreachable' });
  });
});
