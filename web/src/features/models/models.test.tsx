import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { Fit, FitJob, ModelVersions, ValueModel } from '@/api/types';
import { http, HttpResponse, mockApi, refuse } from '@/test/server';
import { show } from '@/test/render';
import { FitForm } from './fit-form';
import { ModelVersionsView } from './model-versions';
import { ValueModelView } from './value-model';

const fit: Fit = {
  parameters: { r: 0.25 },
  standardErrors: { r: 0.01 },
  logLikelihood: -9582.4,
  sampleSize: 2357,
};
const model: ValueModel = {
  version: 3,
  fittedAt: '2026-06-01T10:00:00Z',
  observationEnd: '2026-06-01',
  window: { from: '1997-01-01', to: '2026-06-01' },
  sampleSize: 2357,
  currency: 'USD',
  bgnbd: fit,
  mbgnbd: fit,
  gammaGamma: fit,
  warnings: [],
};
const job = (over: Partial<FitJob>): FitJob => ({
  id: 'f',
  state: 'QUEUED',
  createdAt: '2026-06-01T10:00:00Z',
  ...over,
});

const server = mockApi(http.get('*/api/models/customer-value', () => HttpResponse.json(model)));

function answerWithout(...warnings: string[]) {
  const answer = { ...model, gammaGamma: undefined, warnings };
  server.use(http.get('*/api/models/customer-value', () => HttpResponse.json(answer)));
}

describe('the value model', () => {
  it('shows how often and how much', async () => {
    await show(<ValueModelView />);
    expect(await screen.findByText('How often: BG/NBD')).toBeInTheDocument();
    expect(screen.getByText('How much: Gamma-Gamma')).toBeInTheDocument();
  });

  it('shows how often when the amounts could not be fitted', async () => {
    answerWithout('SPEND_NOT_FITTED');
    await show(<ValueModelView />);
    expect(await screen.findByText('How often: BG/NBD')).toBeInTheDocument();
    expect(screen.queryByText('How much: Gamma-Gamma')).not.toBeInTheDocument();
    expect(screen.getByText(/The amounts could not be fitted/)).toBeInTheDocument();
  });

  it.each(['en', 'zh-CN'] as const)('says its warnings in words (%s)', async (language) => {
    answerWithout(
      'SPEND_NOT_FITTED',
      'SPEND_GOES_WITH_ORDERS',
      'CURRENCY_WITHOUT_RATE',
      'PARAMETERS_LOOSE',
      'FEEDS_BEHIND',
      'OBSERVATION_PAST',
    );
    await show(<ValueModelView />, language);
    const warnings = await screen.findAllByRole('listitem');
    expect(warnings).toHaveLength(6);
    for (const warning of warnings) expect(warning).not.toHaveTextContent(/[A-Z]_[A-Z]|models\./);
  });
});

describe('the models that there are', () => {
  const versions = (current: number): ModelVersions => ({
    items: [
      { version: 2, pastDay: true, current: current === 2, observationEnd: '1997-09-30' },
      { version: 1, pastDay: false, current: current === 1, observationEnd: '2026-06-01' },
    ].map((each) => ({ ...each, fittedAt: '2026-06-01T10:00:00Z', sampleSize: 2357, currency: 'USD' })),
  });

  it('can take the place of the one in use', async () => {
    let current = 2;
    server.use(
      http.get('*/api/models/customer-value/versions', () => HttpResponse.json(versions(current))),
      http.put('*/api/models/customer-value/current', async ({ request }) => {
        current = ((await request.json()) as { version: number }).version;
        return HttpResponse.json(job({}), { status: 202 });
      }),
      http.get('*/api/models/customer-value/fits/f', () => HttpResponse.json(job({ state: 'COMPLETED' }))),
    );
    const user = userEvent.setup();
    await show(<ModelVersionsView />);
    expect(await screen.findByText(/past day\)/)).toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: 'Use model 1' }));
    expect(await screen.findByRole('button', { name: 'Use model 2' })).toBeInTheDocument();
    expect(screen.getByText(/all customers are scored by it/)).toBeInTheDocument();
  });
});

describe('a fit', () => {
  it('to a day that has not come says so at its field', async () => {
    server.use(
      http.post('*/api/models/customer-value/fits', () =>
        refuse(422, 'observation-in-future', { detail: 'This day has not come yet.' }),
      ),
    );
    await show(<FitForm />);
    await userEvent.setup().click(await screen.findByRole('button', { name: 'Fit the model' }));
    const end = screen.getByLabelText('Observe orders until');
    await expect.poll(() => document.activeElement).toBe(end);
    expect(end).toHaveAccessibleDescription(/This day has not come yet/);
  });

  it('says what it waits for', async () => {
    const detail = 'It waits until the orders have arrived.';
    server.use(
      http.post('*/api/models/customer-value/fits', () => HttpResponse.json(job({}), { status: 202 })),
      http.get('*/api/models/customer-value/fits/f', () =>
        HttpResponse.json(job({ state: 'RUNNING', detail })),
      ),
    );
    const user = userEvent.setup();
    await show(<FitForm />);
    await user.click(await screen.findByRole('button', { name: 'Fit the model' }));
    expect(await screen.findByText(detail, { exact: false })).toBeInTheDocument();
  });

  it.each([
    ['en', 'TOO_FEW_CUSTOMERS', 'Too few customers have ordered.'],
    ['en', 'NO_REPEAT_ORDERS', 'Nobody has ordered a second time.'],
    ['en', 'NO_INTERIOR_MAXIMUM', 'The orders do not determine the parameters.'],
    ['en', 'UNFORESEEN', 'Something went wrong on our side; try again later.'],
    ['zh-CN', 'TOO_FEW_CUSTOMERS', '下过单的客户太少。'],
    ['zh-CN', 'NO_REPEAT_ORDERS', '没有客户复购。'],
    ['zh-CN', 'NO_INTERIOR_MAXIMUM', '现有订单不足以确定参数。'],
    ['zh-CN', 'UNFORESEEN', '系统出错，请稍后重试。'],
  ] as const)('that failed says why in words (%s, %s)', async (language, reason, words) => {
    server.use(
      http.post('*/api/models/customer-value/fits', () => HttpResponse.json(job({}), { status: 202 })),
      http.get('*/api/models/customer-value/fits/f', () =>
        HttpResponse.json(job({ state: 'FAILED', reason })),
      ),
    );
    const user = userEvent.setup();
    await show(<FitForm />, language);
    await user.click(await screen.findByRole('button', { name: /Fit the model|拟合模型/ }));
    expect(await screen.findByText(words, { exact: false })).toBeInTheDocument();
  });
});
