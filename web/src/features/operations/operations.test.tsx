import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { http, HttpResponse, may, mockApi, refuse } from '@/test/server';
import { showPage } from '@/test/render';

const user = { id: 'u1', username: 'admin', name: 'Lin', roles: ['admin'] };
const topic = 'crm.sales.order.customer-service.dlt';
const asOf = '2026-01-01T09:00:00Z';
const part = (name: string, more: object) => ({
  name,
  state: 'UP',
  since: null,
  objects: [],
  instances: [{ address: '127.0.0.1:8105', health: 'UP', upSince: asOf, version: '1.2.3' }],
  outbox: { waiting: 0, oldest: null },
  ...more,
});
const operations = {
  asOf,
  parts: [
    part('sales-service', { outbox: { waiting: 1234, oldest: asOf } }),
    part('analytics-service', { state: 'DOWN', since: asOf, instances: [], outbox: null }),
  ],
  brokerAway: null,
  lags: [
    { group: 'sales-service', topic: 'crm.customer.account', behind: 0, oldest: null },
    { group: 'support-service', topic: 'crm.customer.account', behind: 17, oldest: asOf },
  ],
  deadLetters: [
    { topic, original: 'crm.sales.order', group: 'customer-service', open: 2, settled: 5 },
    { topic: 'x', original: 'crm.sales.deal', group: 'customer-service', open: 0, settled: 0 },
  ],
};
const row = (offset: number) => ({
  offset,
  key: `k${offset}`,
  type: 'crm.sales.order.placed.v1',
  cause: 'Data too long for column',
  setAsideAt: asOf,
  settled: null,
});
const letter = {
  ...row(7),
  topic,
  original: 'crm.sales.order',
  group: 'customer-service',
  trace: 'at a.B',
  headers: { ce_id: '1f0c', ce_type: 'crm.sales.order.placed.v1' },
  payload: '{\n  "amount" : 3\n}',
};

const sent: { method: string; path: string; body: unknown }[] = [];
const note = async (request: Request) => {
  const text = await request.text();
  sent.push({
    method: request.method,
    path: new URL(request.url).pathname,
    body: text ? JSON.parse(text) : undefined,
  });
};
const letters = `*/api/operations/dead-letters/${topic}`;
const server = mockApi(
  http.get('*/session', () => HttpResponse.json({ signedIn: true, user })),
  may('operations:read', 'operations:write'),
  http.get('*/api/notifications/count', () => HttpResponse.json({ count: 0, capped: false })),
  http.get('*/api/operations', () => HttpResponse.json(operations)),
  http.get(letters, () => HttpResponse.json({ items: [row(7), row(9)], next: null })),
  http.get(`${letters}/7`, () => HttpResponse.json(letter)),
  http.put(`${letters}/7/state`, async ({ request }) => {
    await note(request);
    return new HttpResponse(null, { status: 204 });
  }),
  http.post(`${letters}/replays`, async ({ request }) => {
    await note(request);
    return HttpResponse.json(sent.length === 1 ? { replayed: 500, open: 3 } : { replayed: 3, open: 0 });
  }),
);
beforeEach(() => void sent.splice(0));

describe('the page of operations', () => {
  it('shows the parts, what needs somebody first, what waits and what was set aside', async () => {
    await showPage('/operations');
    const down = (await screen.findByText('analytics-service')).closest('tr') as HTMLElement;
    expect(within(down).getByText('Down')).toBeInTheDocument();
    expect(within(down).getByText(/^since/)).toBeInTheDocument();
    expect(within(down).getByText('none')).toBeInTheDocument();
    const sales = screen.getByText('sales-service').closest('tr') as HTMLElement;
    expect(within(sales).getByText('1,234')).toBeInTheDocument();
    expect(within(sales).getByText('1.2.3')).toBeInTheDocument();
    expect(down.compareDocumentPosition(sales)).toBe(Node.DOCUMENT_POSITION_FOLLOWING);
    expect(screen.getByText('Read to the end: 1 of 2.')).toBeInTheDocument();
    expect(screen.getAllByText('crm.customer.account')).toHaveLength(1);
    await userEvent.setup().click(screen.getByRole('button', { name: 'Show all' }));
    expect(screen.getAllByText('crm.customer.account')).toHaveLength(2);
    const link = screen.getByRole('link', { name: 'crm.sales.order' });
    expect(link).toHaveAttribute('href', `/operations/dead-letters/${topic}`);
    expect(screen.queryByText('crm.sales.deal')).toBeNull();
  });

  it('stays and says from when it is when it cannot be read again', async () => {
    const { queries } = await showPage('/operations');
    await screen.findByText('analytics-service');
    server.use(http.get('*/api/operations', () => refuse(503, 'service-unavailable')));
    await queries.refetchQueries({ queryKey: ['operations'] });
    expect(await screen.findByText(/cannot be refreshed now/)).toBeInTheDocument();
    expect(screen.getByText('analytics-service')).toBeInTheDocument();
  });

  it('tells who may not see it who can grant it', async () => {
    server.use(http.get('*/api/operations', () => refuse(403, 'forbidden')));
    await showPage('/operations');
    expect(await screen.findByText('An administrator can grant it.')).toBeInTheDocument();
  });
});

describe('a dead letter', () => {
  it('of a topic that is not there leads back, and offers no other try', async () => {
    server.use(http.get('*/api/operations/dead-letters/nope', () => refuse(404, 'dead-letter-not-found')));
    await showPage('/operations/dead-letters/nope');
    expect(await screen.findByText('There is no such topic')).toBeInTheDocument();
    expect(screen.getByRole('link', { name: 'To the operations' })).toHaveAttribute('href', '/operations');
    expect(screen.queryByRole('button', { name: 'Try again' })).not.toBeInTheDocument();
  });

  it('shows all that is in it and is replayed when that is meant', async () => {
    const person = userEvent.setup();
    const { router } = await showPage(`/operations/dead-letters/${topic}`);
    const lines = await screen.findAllByRole('button', { name: /crm\.sales\.order\.placed/ });
    expect(lines).toHaveLength(2);
    await person.click(lines[0] as HTMLElement);
    expect(router.state.location.search).toMatchObject({ letter: 7 });
    expect(await screen.findByText(/"amount" : 3/)).toBeInTheDocument();
    expect(screen.getByText(/ce_id: 1f0c/)).toBeInTheDocument();
    await person.click(screen.getByRole('button', { name: 'Replay' }));
    const dialog = await screen.findByRole('dialog', { name: 'Replay this letter?' });
    expect(sent).toEqual([]);
    await person.click(within(dialog).getByRole('button', { name: 'Replay 1 letter' }));
    await waitFor(() =>
      expect(sent).toEqual([
        {
          method: 'PUT',
          path: `/api/operations/dead-letters/${topic}/7/state`,
          body: { state: 'REPLAYED' },
        },
      ]),
    );
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  });

  it('is discarded with a reason only', async () => {
    const person = userEvent.setup();
    await showPage(`/operations/dead-letters/${topic}?letter=7`);
    await person.click(await screen.findByRole('button', { name: 'Discard' }));
    const dialog = await screen.findByRole('dialog', { name: 'Discard this letter?' });
    await person.click(within(dialog).getByRole('button', { name: 'Discard' }));
    expect(sent).toEqual([]);
    await person.type(within(dialog).getByRole('textbox', { name: /Reason/ }), 'test data');
    await person.click(within(dialog).getByRole('button', { name: 'Discard' }));
    await waitFor(() => expect(sent[0]?.body).toEqual({ state: 'DISCARDED', reason: 'test data' }));
  });

  it('says when somebody else was faster', async () => {
    server.use(http.put(`${letters}/7/state`, () => refuse(409, 'dead-letter-settled')));
    const person = userEvent.setup();
    await showPage(`/operations/dead-letters/${topic}?letter=7`);
    await person.click(await screen.findByRole('button', { name: 'Replay' }));
    await person.click(await screen.findByRole('button', { name: 'Replay 1 letter' }));
    const dialog = screen.getByRole('dialog');
    expect(await within(dialog).findByRole('alert')).toHaveTextContent('dead-letter-settled');
  });

  it('goes with all others until none is left', async () => {
    const person = userEvent.setup();
    await showPage(`/operations/dead-letters/${topic}`);
    await person.click(await screen.findByRole('button', { name: 'Replay all 2' }));
    await person.click(await screen.findByRole('button', { name: 'Replay 2 letters' }));
    await waitFor(() => expect(sent).toHaveLength(2));
  });

  it('is only shown to who may not change anything', async () => {
    server.use(may('operations:read'));
    await showPage(`/operations/dead-letters/${topic}?letter=7`);
    expect(await screen.findByText(/"amount" : 3/)).toBeInTheDocument();
    expect(screen.queryByRole('button', { name: 'Replay' })).toBeNull();
    expect(screen.queryByRole('button', { name: /Replay all/ })).toBeNull();
  });

  it('shows what became of it', async () => {
    const settled = { offset: 7, outcome: 'DISCARDED', reason: 'test data', by: 'Lin', at: asOf };
    server.use(
      http.get(letters, () => HttpResponse.json({ items: [{ ...row(7), settled }], next: null })),
      http.get(`${letters}/7`, () => HttpResponse.json({ ...letter, settled })),
    );
    await showPage(`/operations/dead-letters/${topic}?settled=true&letter=7`);
    expect(await screen.findByText(/Discarded by Lin/)).toBeInTheDocument();
    expect(screen.getByText('test data')).toBeInTheDocument();
    expect(screen.queryByRole('button', { name: 'Replay' })).toBeNull();
  });
});
