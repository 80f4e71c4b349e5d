import { expect, request, test } from '@playwright/test';
import { create, json, partner } from '../partner';

test('nobody gets in without a token', async ({ baseURL }) => {
  const plain = await request.newContext({ baseURL });
  const answer = await plain.get('/api/accounts');
  expect(answer.status()).toBe(401);
  expect(answer.headers()['content-type']).toContain('application/problem+json');
});

test('an unknown filter field is refused in the caller’s language', async ({ baseURL }) => {
  const api = await partner(baseURL ?? '');
  const answer = await api.get('/api/accounts?filter=nonsense==1', {
    headers: { 'Accept-Language': 'zh-CN' },
  });
  expect(answer.status()).toBe(400);
  const problem = (await answer.json()) as { code: string; title: string; type: string };
  expect(problem.type).toBe(`/problems/${problem.code}`);
  expect(problem.title).toMatch(/\p{Script=Han}/u);
});

test('the same idempotency key creates once, another body is refused', async ({ baseURL }) => {
  const api = await partner(baseURL ?? '');
  const key = crypto.randomUUID();
  const send = (name: string) =>
    api.post('/api/accounts', { data: { kind: 'PERSON', name }, headers: { 'Idempotency-Key': key } });
  const first = await json<{ id: string }>(await send('Once'), 201);
  const again = await json<{ id: string }>(await send('Once'), 201);
  expect(again.id).toBe(first.id);
  expect((await send('Twice')).status()).toBe(422);
});

test('another version of the API is refused, not passed over', async ({ baseURL }) => {
  const api = await partner(baseURL ?? '');
  for (const path of [
    '/api/accounts',
    '/api/deals',
    '/api/cases',
    '/api/campaigns',
    '/api/segments',
    '/api/users',
  ]) {
    const [asked, other] = await Promise.all(
      ['1', '9'].map((version) => api.get(path, { headers: { 'API-Version': version } })),
    );
    expect(asked?.status()).toBe(200);
    expect(other?.status()).toBe(400);
    const problem = (await other?.json()) as { errors: { pointer: string }[] };
    expect(problem.errors.map(({ pointer }) => pointer)).toEqual(['API-Version']);
  }
});

test('a stale version is not overwritten', async ({ baseURL }) => {
  const api = await partner(baseURL ?? '');
  const { id } = await create<{ id: string }>(api, '/api/accounts', { kind: 'PERSON', name: 'Versioned' });
  const put = (name: string, version?: string) =>
    api.put(`/api/accounts/${id}`, {
      data: { kind: 'PERSON', name },
      headers: version ? { 'If-Match': version } : {},
    });
  const { etag = '' } = (await api.get(`/api/accounts/${id}`)).headers();
  expect((await put('No version')).status()).toBe(428);
  expect((await put('Newer', etag)).status()).toBe(200);
  expect((await put('Older', etag)).status()).toBe(412);
});

test('headers and addresses of any size are answered, or refused with a problem', async ({ baseURL }) => {
  const api = await partner(baseURL ?? '');
  for (const length of [7_000, 9_000, 12_000, 17_000]) {
    const long = 'a'.repeat(length);
    const header = await api.get('/api/accounts?limit=1', { headers: { 'X-Long': long } });
    expect([length, header.status()]).toEqual([length, length < 14_000 ? 200 : 431]);
    const path = await api.get(`/api/accounts/${long}`);
    for (const answer of [header, path].filter((each) => !each.ok()))
      expect(answer.headers()['content-type']).toContain('application/problem+json');
  }
});
