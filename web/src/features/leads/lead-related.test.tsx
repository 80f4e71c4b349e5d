import { screen } from '@testing-library/react';
import type { Lead } from '@/api/types';
import { http, HttpResponse, may, mockApi } from '@/test/server';
import { show } from '@/test/render';
import { LeadRelated } from './lead-related';

const lead: Lead = {
  id: 'l1',
  name: 'Wang Xiaoming',
  company: 'North Machinery',
  status: 'WORKING',
  next: ['NURTURING', 'DISQUALIFIED'],
  convertible: true,
  createdAt: '2026-06-01T00:00:00Z',
  changedAt: '2026-06-01T00:00:00Z',
  version: 1,
};
const north = { id: 'a1', name: 'North Machinery Ltd', region: 'Jinan', email: 'north@example.com' };
const asked: (string | null)[] = [];

mockApi(
  may('accounts:read', 'leads:read'),
  http.get('*/api/accounts', ({ request }) => {
    asked.push(new URL(request.url).searchParams.get('filter'));
    return HttpResponse.json({ items: [north], next: null });
  }),
);

describe('what is related to a lead', () => {
  it.each([
    ['en', 'Once it is converted, its customer, contact and deal stand here.'],
    ['zh-CN', '转化后，对应的客户、联系人和商机会显示在这里。'],
  ] as const)('is whom it may be already, before it is converted (%s)', async (language, said) => {
    await show(<LeadRelated lead={lead} />, language);
    expect(screen.getByText(said)).toBeVisible();
    expect(await screen.findByRole('link', { name: 'North Machinery Ltd' })).toHaveAttribute(
      'href',
      '/accounts/a1',
    );
    expect(asked.at(-1)).toBe('name=="*North Machinery*"');
  });
});
