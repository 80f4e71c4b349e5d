import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { drafts } from '@/test/drafts';
import { http, HttpResponse, mockApi, refuse } from '@/test/server';
import { show } from '@/test/render';
import { PlaceOrder } from './place-order';

const account = { id: 'a1', name: '华北机械' };
const asked: unknown[] = [];
const server = mockApi(
  http.get('*/api/accounts', () => HttpResponse.json({ items: [account], next: null })),
  http.get('*/api/accounts/a1', () => HttpResponse.json(account)),
  http.get('*/api/products', () => HttpResponse.json({ items: [], next: null })),
  http.post('*/api/orders', async ({ request }) => {
    asked.push(await request.json());
    return HttpResponse.json({ id: 'o1', number: 'SO-1' }, { status: 201 });
  }),
);
beforeEach(() => {
  localStorage.clear();
  asked.splice(0);
});

const from = {
  dealId: 'd1',
  accountId: 'a1',
  currency: 'CNY',
  lines: [{ description: 'Ten pumps', quantity: 10, unitPrice: 5, discountPercent: 0 }],
};
const nothing = () => undefined;
const order = (onCreated = nothing) => <PlaceOrder opened onClose={nothing} onCreated={onCreated} />;
const place = async (user: ReturnType<typeof userEvent.setup>) =>
  user.click(await screen.findByRole('button', { name: 'Place the order' }));

describe('an order', () => {
  it('sums up what it lacks, each line of that leads to its field', async () => {
    const user = userEvent.setup();
    await show(order());
    await place(user);
    const summary = screen.getByRole('alert');
    expect(summary).toHaveFocus();
    expect(summary).toHaveTextContent('3 fields need attention:');
    await user.click(screen.getByRole('button', { name: 'Line 1: Give a price' }));
    expect(screen.getByRole('textbox', { name: 'Unit price' })).toHaveFocus();
    await user.click(screen.getByRole('button', { name: 'Fill in: Customer' }));
    expect(screen.getByRole('combobox', { name: 'Customer' })).toHaveFocus();
    await user.click(screen.getByRole('button', { name: 'Remove line 1' }));
    await user.click(screen.getByRole('button', { name: 'Add at least one line.' }));
    expect(screen.getByRole('button', { name: 'Add a line' })).toHaveFocus();
    expect(asked).toEqual([]);
  });

  it('begins with the customer from whose page it is placed', async () => {
    const user = userEvent.setup();
    await show(<PlaceOrder opened onClose={nothing} onCreated={nothing} accountId="a1" />);
    await waitFor(() => expect(screen.getByRole('combobox', { name: 'Customer' })).toHaveValue(account.name));
    await user.type(screen.getByRole('textbox', { name: 'Description' }), 'Ten pumps');
    await user.type(screen.getByRole('textbox', { name: 'Unit price' }), '250');
    await place(user);
    await waitFor(() => expect(asked).toEqual([expect.objectContaining({ accountId: 'a1' })]));
  });

  it('is there again for who went away, and gone when it was placed', async () => {
    const user = userEvent.setup();
    const { unmount } = await show(order());
    await user.click(await screen.findByRole('combobox', { name: 'Customer' }));
    await user.click(await screen.findByRole('option', { name: account.name }));
    await user.type(screen.getByRole('textbox', { name: 'Description' }), 'Ten pumps');
    await user.type(screen.getByRole('textbox', { name: 'Unit price' }), '250');
    unmount();

    const created = vi.fn();
    await show(order(created));
    expect(await screen.findByRole('textbox', { name: 'Description' })).toHaveValue('Ten pumps');
    expect(await screen.findByDisplayValue(account.name)).toBeInTheDocument();
    await place(user);
    await waitFor(() => expect(created).toHaveBeenCalled());
    expect(asked).toMatchObject([
      {
        accountId: 'a1',
        currency: 'CNY',
        lines: [{ description: 'Ten pumps', quantity: 1, unitPrice: 250 }],
      },
    ]);
    expect(drafts()).toHaveLength(0);
  });

  it('says which line the server refused', async () => {
    server.use(
      http.post('*/api/orders', () =>
        refuse(400, 'validation', {
          errors: [{ pointer: '/lines/0/quantity', message: 'too many digits' }],
        }),
      ),
    );
    const user = userEvent.setup();
    await show(<PlaceOrder opened from={from} onClose={nothing} onCreated={nothing} />);
    await place(user);
    await user.click(await screen.findByRole('button', { name: 'Line 1: too many digits' }));
    expect(screen.getByRole('textbox', { name: 'Quantity' })).toHaveFocus();
  });
});
