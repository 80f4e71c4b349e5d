import { type APIRequestContext, expect } from '@playwright/test';
import { purchaseHistory } from './cdnow';
import { importFile, json, until } from './partner';

const path = '/api/models/customer-value';
/** The last day that is looked at: the purchase history goes on after it. */
export const observationEnd = '1997-09-30';

interface Fit {
  state: string;
  reason?: string;
}

/** Fits the customer value model to all orders up to that day, and waits for the end of it. */
export async function fitValueModel(api: APIRequestContext): Promise<Fit> {
  const answer = await api.post(`${path}/fits`, {
    data: { observationEnd },
    headers: { 'Idempotency-Key': crypto.randomUUID() },
  });
  expect(answer.status(), await answer.text()).toBe(202);
  return until(
    async () => json<Fit>(await api.get(answer.headers().location ?? '')),
    ({ state }) => state === 'COMPLETED' || state === 'FAILED',
    120,
  );
}

interface Model {
  /** Whoever orders in another currency may have no rate, and then no value. */
  currency: string;
  /** The last day that it knows. */
  observationEnd: string;
  /** What it knows of amounts, if anything. */
  gammaGamma?: object | null;
}

/** The model in use, whatever it was fitted to; where none knows amounts, one is fitted to the purchase history. */
export async function valueModel(api: APIRequestContext): Promise<Model> {
  const inUse = await api.get(path);
  if (inUse.status() !== 404) {
    const model = await json<Model>(inUse);
    if (model.gammaGamma) return model;
  }
  const history = purchaseHistory();
  await importFile(api, 'accounts', 'accounts.csv', history.accounts, history.source);
  await importFile(api, 'orders', 'orders.csv', history.orders, history.source);
  expect(await fitValueModel(api)).toMatchObject({ state: 'COMPLETED' });
  return json<Model>(await api.get(path));
}
