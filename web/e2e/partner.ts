import { type APIRequestContext, type APIResponse, expect, request as requests } from '@playwright/test';

/** A partner application that talks to the gateway with a token of its own. */
export async function partner(baseURL: string): Promise<APIRequestContext> {
  const plain = await requests.newContext({ baseURL });
  const answer = await plain.post('/oauth2/token', {
    headers: { Authorization: `Basic ${btoa('demo-partner:demo-partner-secret')}` },
    form: { grant_type: 'client_credentials' },
  });
  expect(answer.status(), await answer.text()).toBe(200);
  const { access_token: token } = (await answer.json()) as { access_token: string };
  await plain.dispose();
  return requests.newContext({
    baseURL,
    extraHTTPHeaders: { Authorization: `Bearer ${token}`, 'Accept-Language': 'en' },
  });
}

export async function json<T>(answer: APIResponse, status = 200): Promise<T> {
  expect(answer.status(), `${answer.url()}: ${await answer.text()}`).toBe(status);
  return (await answer.json()) as T;
}

export async function create<T>(api: APIRequestContext, path: string, data: unknown): Promise<T> {
  const answer = await api.post(path, { data, headers: { 'Idempotency-Key': crypto.randomUUID() } });
  return json<T>(answer, 201);
}

/** Asks until the answer is as wanted; the last answer is what the failure shows. */
export async function until<T>(
  ask: () => Promise<T>,
  holds: (value: T) => boolean,
  seconds: number,
): Promise<T> {
  const end = Date.now() + seconds * 1000;
  let value = await ask();
  while (!holds(value)) {
    if (Date.now() > end) throw new Error(`Not within ${seconds} s: ${JSON.stringify(value).slice(0, 600)}`);
    await new Promise((resolve) => setTimeout(resolve, 200));
    value = await ask();
  }
  return value;
}

export interface Job {
  id: string;
  state: string;
  rows: number | null;
  done: number;
  created: number;
  changed: number;
  unchanged: number;
  failed: number;
}

/** Uploads a file and waits for the end of its import. */
export async function importFile(
  api: APIRequestContext,
  object: 'accounts' | 'orders',
  name: string,
  csv: string | Buffer,
  source: string,
): Promise<Job> {
  const answer = await api.post(`/api/${object}/imports`, {
    headers: { 'Idempotency-Key': crypto.randomUUID() },
    multipart: { source, file: { name, mimeType: 'text/csv', buffer: Buffer.from(csv) } },
  });
  expect(answer.status(), await answer.text()).toBe(202);
  const location = answer.headers().location ?? '';
  expect(location).toMatch(new RegExp(`/api/${object}/imports/[0-9a-f-]{36}$`));
  const path = new URL(location, 'http://any').pathname;
  return until(
    async () => json<Job>(await api.get(path)),
    ({ state }) => state.startsWith('COMPLETED') || state === 'FAILED',
    600,
  );
}
