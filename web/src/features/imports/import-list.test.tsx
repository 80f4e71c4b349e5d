import { screen } from '@testing-library/react';
import { show } from '@/test/render';
import { http, HttpResponse, may, mockApi, refuse } from '@/test/server';
import { ImportList } from './import-list';

const job = {
  id: 'j1',
  object: 'ACCOUNT',
  fileName: 'customers.csv',
  state: 'COMPLETED',
  rows: 3,
  createdBy: 'p1',
  createdAt: '2026-01-01T00:00:00Z',
};

mockApi(
  may('accounts:read', 'accounts:write'),
  http.get('*/api/accounts/imports', () =>
    HttpResponse.json({ items: [job, { ...job, id: 'j2', createdBy: 'nightly-feed' }], next: null }),
  ),
  http.get('*/api/users/actors/p1', () => HttpResponse.json({ id: 'p1', name: 'Anna' })),
  http.get('*/api/users/actors/nightly-feed', () => refuse(404, 'actor-not-found')),
);

describe('the latest imports', () => {
  it('name the person or the application that did them', async () => {
    await show(<ImportList />);
    expect(await screen.findByRole('link', { name: /customers\.csv.*Anna/ })).toBeVisible();
    expect(await screen.findByRole('link', { name: /customers\.csv.*nightly-feed/ })).toBeVisible();
  });
});
