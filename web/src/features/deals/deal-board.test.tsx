import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { boardApi, column, Deals, kept, moveTo, oneDeal } from '@/test/deal-board';
import { show } from '@/test/render';
import { http, mockApi, refuse } from '@/test/server';

const server = mockApi(...boardApi);
beforeEach(oneDeal);

describe('the board of deals', () => {
  it('shows what each stage is worth and what can be expected of it', async () => {
    await show(<Deals />);
    const contact = await column('Contact');
    expect(await within(contact).findByText('¥1K')).toBeInTheDocument();
    expect(within(contact).getByText('weighted ¥100')).toBeInTheDocument();
    expect(await within(contact).findByText('华北机械')).toBeInTheDocument();
  });

  it('moves a card with the version that was seen', async () => {
    const user = userEvent.setup();
    await show(<Deals />);
    await moveTo(user, 'Proposal');
    await waitFor(() =>
      expect(kept.asked).toEqual([{ path: '/api/deals/d1/stage', body: { stageId: 's2' }, version: '"7"' }]),
    );
    expect(await within(await column('Proposal')).findByText('Ten pumps')).toBeInTheDocument();
  });

  it('gives a refused card back with the reason', async () => {
    const user = userEvent.setup();
    server.use(
      http.put('*/api/deals/d1/stage', () =>
        refuse(409, 'deal-closed', { detail: 'The deal is WON. Reopen it first.' }),
      ),
    );
    await show(<Deals />);
    await moveTo(user, 'Proposal');
    const contact = await column('Contact');
    expect(await within(contact).findByRole('alert')).toHaveTextContent('Reopen it first.');
    expect(within(contact).getByText('Ten pumps')).toBeInTheDocument();
  });

  it('says who was faster', async () => {
    const user = userEvent.setup();
    server.use(http.put('*/api/deals/d1/stage', () => refuse(412, 'stale-version')));
    await show(<Deals />);
    await moveTo(user, 'Proposal');
    expect(await screen.findByRole('alert')).toHaveTextContent(
      '王芳 was faster. The deal is now in Proposal.',
    );
  });

  it('asks for the reason of a loss, and leaves the card when nobody gives one', async () => {
    const user = userEvent.setup();
    await show(<Deals />);
    await moveTo(user, 'Lost, last 30 days');
    await user.click(await screen.findByRole('button', { name: 'Mark as lost' }));
    await user.click(await screen.findByRole('button', { name: 'Fill in: Reason' }));
    expect(screen.getByRole('textbox', { name: 'Reason' })).toHaveFocus();
    await user.click(screen.getByRole('button', { name: 'Cancel' }));
    expect(await within(await column('Contact')).findByText('Ten pumps')).toBeInTheDocument();
    expect(kept.asked).toEqual([]);
  });

  it('tells the amount of a won deal only where it differs', async () => {
    const user = userEvent.setup();
    await show(<Deals />);
    await moveTo(user, 'Won, last 30 days');
    await user.click(await screen.findByRole('button', { name: 'Mark as won' }));
    await waitFor(() => expect(kept.asked).toHaveLength(1));
    expect(kept.asked[0]?.body).toEqual({ outcome: 'WON', closedOn: expect.any(String) as string });
  });

  it('leaves the worth of a won deal to its lines', async () => {
    kept.lines = [{ description: 'Pump', quantity: 10, unitPrice: 100, discountPercent: 0, amount: 1000 }];
    const user = userEvent.setup();
    await show(<Deals />);
    await moveTo(user, 'Won, last 30 days');
    expect(await screen.findByRole('textbox', { name: 'Amount' })).toHaveAttribute('readonly');
    expect(screen.queryByLabelText('Currency')).not.toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: 'Mark as won' }));
    await waitFor(() => expect(kept.asked).toHaveLength(1));
    expect(kept.asked[0]).toMatchObject({ path: '/api/deals/d1/outcome', version: '"7"' });
  });

  it('gives a card back whose deal cannot be read', async () => {
    server.use(http.get('*/api/deals/d1', () => refuse(404, 'not-found', { detail: 'It is gone.' })));
    const user = userEvent.setup();
    await show(<Deals />);
    await moveTo(user, 'Won, last 30 days');
    expect(await within(await column('Contact')).findByRole('alert')).toHaveTextContent('It is gone.');
  });

  it('says at the day that it is to come', async () => {
    server.use(
      http.put('*/api/deals/d1/outcome', () =>
        refuse(400, 'invalid-request', {
          errors: [{ pointer: '/closedOn', message: 'This is in the future.' }],
        }),
      ),
    );
    const user = userEvent.setup();
    await show(<Deals />);
    await moveTo(user, 'Won, last 30 days');
    await user.click(await screen.findByRole('button', { name: 'Mark as won' }));
    await waitFor(() =>
      expect(screen.getByLabelText(/Closed on/)).toHaveAccessibleDescription('This is in the future.'),
    );
  });

  it('takes a move back', async () => {
    const user = userEvent.setup();
    await show(<Deals />);
    await moveTo(user, 'Proposal');
    await user.click(await screen.findByRole('button', { name: 'Undo' }));
    await waitFor(() =>
      expect(kept.asked.map(({ body }) => body)).toEqual([{ stageId: 's2' }, { stageId: 's1' }]),
    );
    expect(kept.asked[1]?.version).toBe('"8"');
  });
});
