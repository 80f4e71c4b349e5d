import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { http, HttpResponse, may, mockApi, refuse } from '@/test/server';
import { openDeal as deal } from '@/test/open-deal';
import { show } from '@/test/render';
import { DealLines } from './deal-lines';

const product = {
  id: 'x1',
  code: 'P-1',
  name: 'Pump',
  price: 19.99,
  currency: 'CNY',
  active: true,
  createdAt: deal.createdAt,
  changedAt: deal.createdAt,
  version: 0,
};
const pump = { description: 'Pump', quantity: 3, unitPrice: 33.335, discountPercent: 0, amount: 100.01 };
const asked: { body: unknown; version: string | null }[] = [];

const server = mockApi(
  http.get('*/api/products', () => HttpResponse.json({ items: [product], next: null })),
  http.get('*/api/products/x1', () => HttpResponse.json(product)),
  http.put('*/api/deals/d1/lines', async ({ request }) => {
    asked.push({ body: await request.json(), version: request.headers.get('If-Match') });
    return HttpResponse.json(deal);
  }),
);
beforeEach(() => asked.splice(0));

const start = async () => {
  const user = userEvent.setup();
  await show(<DealLines deal={deal} version={'"3"'} mayChange />);
  await user.click(await screen.findByRole('button', { name: 'Add lines' }));
  return user;
};

describe('the lines of a deal', () => {
  it.each([
    ['en', 'No product found that is priced in CNY'],
    ['zh-CN', '没有以 CNY 定价的产品'],
  ] as const)('say (%s) that no product is priced in their currency', async (language, told) => {
    server.use(
      may(),
      http.get('*/api/products', () => HttpResponse.json({ items: [], next: null })),
    );
    const user = userEvent.setup();
    await show(<DealLines deal={deal} version={'"3"'} mayChange />, language);
    await user.click(await screen.findByRole('button', { name: /Add lines|添加明细/ }));
    await user.click(await screen.findByRole('combobox', { name: /Product|产品/ }));
    expect(await screen.findByText(told)).toBeVisible();
  });

  it('take name and price from the product and add up while one types', async () => {
    const user = await start();
    await user.click(await screen.findByRole('combobox', { name: 'Product' }));
    await user.click(await screen.findByRole('option', { name: 'Pump' }));
    await waitFor(() => expect(screen.getByRole('textbox', { name: 'Description' })).toHaveValue('Pump'));
    const quantity = screen.getByRole('textbox', { name: 'Quantity' });
    await user.clear(quantity);
    await user.type(quantity, '3');
    await user.type(screen.getByRole('textbox', { name: 'Discount' }), '12.5');
    expect(screen.getByText('Total ¥52.47')).toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: 'Save lines' }));
    await waitFor(() =>
      expect(asked).toEqual([
        {
          body: {
            lines: [
              { productId: 'x1', description: 'Pump', quantity: 3, unitPrice: 19.99, discountPercent: 12.5 },
            ],
          },
          version: '"3"',
        },
      ]),
    );
  });

  it('are not sent while something is missing', async () => {
    const user = await start();
    await user.click(await screen.findByRole('button', { name: 'Save lines' }));
    expect(await screen.findByText('Choose a product or describe it')).toBeInTheDocument();
    expect(screen.getByText('Give a price')).toBeInTheDocument();
    expect(asked).toEqual([]);
  });

  it('are not sent with a number that cannot be read or is out of bounds', async () => {
    const user = await start();
    await user.type(await screen.findByRole('textbox', { name: 'Description' }), 'Pump');
    const quantity = screen.getByRole('textbox', { name: 'Quantity' });
    await user.clear(quantity);
    await user.type(quantity, '３');
    await user.type(screen.getByRole('textbox', { name: 'Unit price' }), '19.995');
    const discount = screen.getByRole('textbox', { name: 'Discount' });
    await user.type(discount, '101');
    await user.click(screen.getByRole('button', { name: 'Save lines' }));
    expect(discount).toHaveAccessibleDescription('Not more than 100');
    expect(screen.getByRole('alert')).toHaveTextContent('Line 1: Not more than 100');
    expect(asked).toEqual([]);
    await user.clear(discount);
    await user.click(screen.getByRole('button', { name: 'Save lines' }));
    const line = { description: 'Pump', quantity: 3, unitPrice: 19.995 };
    await waitFor(() => expect(asked[0]?.body).toEqual({ lines: [line] }));
  });

  it('keep what was typed when the server refuses, with the reason at its field', async () => {
    server.use(
      http.put('*/api/deals/d1/lines', () =>
        refuse(422, 'invalid-body', {
          detail: 'One line is wrong.',
          errors: [{ pointer: '/lines/0/quantity', message: 'too many digits' }],
        }),
      ),
    );
    const user = await start();
    await user.type(await screen.findByRole('textbox', { name: 'Description' }), 'Delivery');
    await user.type(screen.getByRole('textbox', { name: 'Unit price' }), '80');
    await user.click(screen.getByRole('button', { name: 'Save lines' }));
    await user.click(await screen.findByRole('button', { name: 'Line 1: too many digits' }));
    expect(screen.getByRole('textbox', { name: 'Quantity' })).toHaveFocus();
    expect(screen.getByRole('textbox', { name: 'Description' })).toHaveValue('Delivery');
  });

  it('show quantity, price and discount to the last digit, so that they add up', async () => {
    const grain = { ...pump, description: 'Grain', quantity: 0.0001, discountPercent: 99.999, amount: 0 };
    await show(<DealLines deal={{ ...deal, lines: [pump, grain] }} version={'"3"'} mayChange />);
    const rows = (await screen.findAllByRole('row')).map((row) =>
      [...row.querySelectorAll('td')].map(({ textContent }) => textContent),
    );
    expect(rows[1]).toEqual(['Pump3 × ¥33.335', '3', '¥33.335', '', '¥100.01']);
    expect(rows[2]).toEqual([
      'Grain0.0001 × ¥33.335, less 99.999 %',
      '0.0001',
      '¥33.335',
      '99.999 %',
      '¥0.00',
    ]);
  });

  it('say how an amount comes about beside its description, where there is no room for the columns', async () => {
    const line = { description: 'Pump', quantity: 3, unitPrice: 1000, discountPercent: 10, amount: 2700 };
    await show(
      <DealLines deal={{ ...deal, lines: [line], amount: 2700 }} version={'"3"'} mayChange />,
      'zh-CN',
    );
    expect(await screen.findByText('3 × ¥1,000.00，折扣 10 %')).toBeInTheDocument();
    expect(screen.queryByRole('region', { name: '明细' })).toBeNull(); // nothing scrolls
  });

  it.each(['Cancel', 'Save lines'])(
    'begin in the first field, and %s leads back to their button',
    async (end) => {
      const user = userEvent.setup();
      await show(<DealLines deal={{ ...deal, lines: [pump] }} version={'"3"'} mayChange />);
      (await screen.findByRole('button', { name: 'Edit lines' })).focus();
      await user.keyboard('{Enter}');
      expect(await screen.findByRole('combobox', { name: 'Product' })).toHaveFocus();
      screen.getByRole('button', { name: end }).focus();
      await user.keyboard('{Enter}');
      expect(await screen.findByRole('button', { name: 'Edit lines' })).toHaveFocus();
    },
  );

  it('are not promised to a deal that is closed', async () => {
    await show(<DealLines deal={{ ...deal, status: 'WON' }} version={'"3"'} mayChange />);
    expect(await screen.findByText(/^Closed without lines/)).toBeInTheDocument();
    expect(screen.queryByText(/No lines yet/)).toBeNull();
    expect(screen.queryByRole('button', { name: 'Add lines' })).toBeNull();
  });
});
