import { act, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { AccountRelated } from '@/app/routes/account-lists';
import { known } from '@/app/providers';
import { http, HttpResponse, mockApi } from '@/test/server';
import { phone } from '@/test/phone';
import { show } from '@/test/render';
import { RegistryProvider } from '../panel/registry';

const contact = (id: number) => ({ id: `c${id}`, fullName: `Contact ${id}`, title: 'Buyer', version: 0 });
const asked: string[] = [];
mockApi(
  http.get('*/api/contacts', ({ request }) => {
    const { searchParams } = new URL(request.url);
    asked.push(searchParams.toString());
    return HttpResponse.json(
      searchParams.get('after')
        ? { items: [contact(21)], next: null }
        : { items: Array.from({ length: 20 }, (_, at) => contact(at + 1)), next: 'c20' },
    );
  }),
);

/** Awaited as a whole, since the description of contacts comes in a file of its own. */
const contacts = () =>
  act(async () => {
    await show(
      <RegistryProvider value={known}>
        <AccountRelated object="contacts" accountId="a1" />
      </RegistryProvider>,
    );
  });

describe('what belongs to a record', () => {
  it('can be seen to its end', async () => {
    const user = userEvent.setup();
    await contacts();
    expect(await screen.findByRole('link', { name: 'Contact 20' })).toBeVisible();
    expect(screen.queryByRole('link', { name: 'Contact 21' })).toBeNull();
    await user.click(screen.getByRole('button', { name: 'Show more' }));
    expect(await screen.findByRole('link', { name: 'Contact 21' })).toBeVisible();
    await waitFor(() => expect(screen.queryByRole('button', { name: 'Show more' })).toBeNull());
    expect(asked.every((each) => each.includes('accountId=a1'))).toBe(true);
  });

  it('stands on cards on a phone', async () => {
    vi.spyOn(window, 'matchMedia').mockImplementation(phone);
    await contacts();
    expect(await screen.findByRole('link', { name: /^Contact 1\s*Buyer$/ })).toHaveAttribute(
      'href',
      '/contacts/c1',
    );
    expect(screen.queryByRole('table')).toBeNull();
  });
});
