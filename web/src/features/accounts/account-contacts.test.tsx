import { screen } from '@testing-library/react';
import { http, HttpResponse, mockApi } from '@/test/server';
import { show } from '@/test/render';
import { AccountContacts } from './account-contacts';

mockApi(http.get('*/api/contacts', () => HttpResponse.json({ items: [], next: null })));

it.each([
  ['en', 'The customer has no contacts yet.'],
  ['zh-CN', '该客户还没有联系人。'],
] as const)('a customer without contacts says so and how to make one, in %s', async (language, said) => {
  await show(<AccountContacts accountId="a1" create={<button>New contact</button>} />, language);
  expect(await screen.findByText(said)).toBeVisible();
  expect(screen.getByRole('button', { name: 'New contact' })).toBeVisible();
});
