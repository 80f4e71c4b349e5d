import type { APIRequestContext } from '@playwright/test';
import { create, type Job, json, until } from './partner';

/** One of everything, so that every page has something to show. */
export async function oneOfEach(api: APIRequestContext): Promise<void> {
  const run = crypto.randomUUID().slice(0, 8);
  const account = await create<{ id: string }>(api, '/api/accounts', {
    kind: 'ORGANISATION',
    name: `Nord ${run}`,
    industry: 'food',
  });
  const accountId = account.id;
  await create(api, '/api/contacts', { lastName: `Meyer ${run}`, accounts: [{ accountId, primary: true }] });
  await create(api, '/api/interactions', { accountId, kind: 'CALL', subject: `Call ${run}` });
  await create(api, '/api/leads', { name: `Lead ${run}` });
  await create(api, '/api/products', { code: `P-${run}`, name: `Pump ${run}`, price: 12, currency: 'EUR' });
  const later = (path: string, data: object) =>
    until(
      () => api.post(path, { data, headers: { 'Idempotency-Key': crypto.randomUUID() } }),
      (answer) => answer.status() === 201,
      30,
    ).then((answer) => json<{ id: string }>(answer, 201));
  await later('/api/deals', { accountId, name: `Deal ${run}`, amount: 900, currency: 'EUR' });
  await later('/api/orders', {
    accountId,
    currency: 'EUR',
    lines: [{ description: 'Pump', quantity: 1, unitPrice: 12 }],
  });
  await later('/api/cases', { accountId, subject: `Case ${run}`, type: 'QUESTION', channel: 'WEB' });
  await create(api, '/api/campaigns', { name: `Campaign ${run}`, channel: 'MAIL' });
  for (const name of [`Segment ${run}`, `Like segment ${run}`])
    await create(api, '/api/segments', {
      name,
      rule: { field: 'account.name', op: 'contains', value: run },
    });
  await create(api, '/api/teams', { name: `Team ${run}` });
  await imports(api, run);
}

/** A file that is imported, one of which a row is refused, and one that is looked at and waits. */
export async function imports(api: APIRequestContext, run: string): Promise<void> {
  const columns = ['externalId', 'kind', 'name'];
  const upload = async (row: string, start: boolean) => {
    const answer = await api.post(`/api/accounts/imports?source=${run}&start=${start}`, {
      headers: { 'Idempotency-Key': crypto.randomUUID() },
      multipart: {
        file: {
          name: 'one.csv',
          mimeType: 'text/csv',
          buffer: Buffer.from(`${columns.join()}\n${row} ${run}\n`),
        },
      },
    });
    const { id } = await json<Job>(answer, 202);
    return `/api/accounts/imports/${id}`;
  };
  const reaches = (job: string, wanted: string) =>
    until(
      async () => json<Job>(await api.get(job)),
      ({ state }) => state === wanted,
      60,
    );
  await reaches(await upload('1,PERSON,Ada', true), 'COMPLETED');
  await reaches(await upload('2,NOBODY,Eve', true), 'COMPLETED_WITH_ERRORS');
  const checked = await upload('3,PERSON,Bob', false);
  const mapping = Object.fromEntries(columns.map((column) => [column, column]));
  await json(await api.put(`${checked}/mapping`, { data: { columns: mapping } }));
  await json(await api.put(`${checked}/state`, { data: { state: 'CHECKING' } }));
  await reaches(checked, 'CHECKED');
}
