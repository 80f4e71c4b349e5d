import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { IconUser } from '@tabler/icons-react';
import { drafts } from '@/test/drafts';
import { http, HttpResponse, may, mockApi, refuse } from '@/test/server';
import { show } from '@/test/render';
import type { ObjectDescription } from '../object/object';
import { CreateForm } from './create-form';
import { type Creator, CreatorsProvider } from './creators';
import { FormDialog } from './form-dialog';

interface Person {
  id: string;
  fullName: string;
}

const people: ObjectDescription<Person> = {
  name: 'contacts',
  icon: IconUser,
  texts: {
    title: 'contacts.title',
    find: 'contacts.find',
    empty: 'contacts.empty',
    emptyText: 'contacts.emptyText',
  },
  sort: 'fullName',
  fields: [
    { id: 'lastName', label: 'contacts.fields.lastName', type: 'text', required: true },
    { id: 'email', label: 'contacts.fields.email', type: 'email' },
    { id: 'phone', label: 'contacts.fields.phone', type: 'phone' },
    { id: 'amount', label: 'deals.fields.amount', type: 'money' },
    { id: 'accountId', label: 'contacts.fields.account', type: 'record', of: 'accounts' },
  ],
};
const huabei = { id: 'a1', name: '华北机械' };
const sent: { body: unknown; key: string | null }[] = [];

const server = mockApi(
  http.get('*/api/accounts', () => HttpResponse.json({ items: [], next: null })),
  http.get('*/api/accounts/a1', () => HttpResponse.json(huabei)),
  http.post('*/api/contacts', async ({ request }) => {
    sent.push({ body: await request.json(), key: request.headers.get('Idempotency-Key') });
    return sent.length === 1 ? HttpResponse.error() : HttpResponse.json({ id: 'c1' }, { status: 201 });
  }),
);
beforeEach(() => {
  onCreated.mockClear();
  sent.splice(0);
  localStorage.clear();
});

const onCreated = vi.fn();
const start = async (person = 'lin') => {
  const user = userEvent.setup();
  const page = await show(
    <CreatorsProvider value={{ accounts: NewCustomer }}>
      <CreateForm
        object={people}
        label="Make it"
        rows={['lastName', 'email', 'phone', 'amount', 'accountId']}
        onCancel={() => undefined}
        onCreated={onCreated}
      />
    </CreatorsProvider>,
    'en',
    { person },
  );
  return { user, ...page };
};

/** A form in the form: what is sent in it must not send the one around it. */
function NewCustomer({ opened, name, onClose, onCreated: made }: Parameters<Creator>[0]) {
  return (
    <FormDialog opened={opened} onClose={onClose} title="A customer">
      <form
        onSubmit={(event) => {
          event.preventDefault();
          made(huabei);
        }}
      >
        <button>{`make ${name}`}</button>
      </form>
    </FormDialog>
  );
}

const name = () => screen.findByRole('textbox', { name: /Last name/ });

describe('a form from a description', () => {
  it('judges a field when it is left and leads from the summary to it', async () => {
    const { user } = await start();
    await user.type(await screen.findByRole('textbox', { name: 'Email' }), 'nowhere');
    await user.tab();
    expect(await screen.findByText('This is not an email address')).toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: 'Make it' }));
    expect(await screen.findByRole('alert')).toHaveTextContent('2 fields need attention');
    await user.click(screen.getByRole('button', { name: 'Fill in: Last name' }));
    expect(await name()).toHaveFocus();
    expect(sent).toHaveLength(0);
  });

  it('keeps its button where it is while one presses it', async () => {
    const { user } = await start();
    await user.click(await name());
    const send = screen.getByRole('button', { name: 'Make it' });
    await user.pointer({ target: send, keys: '[MouseLeft>]' });
    expect(screen.queryByText('Fill in: Last name')).not.toBeInTheDocument();
    await user.pointer({ target: send, keys: '[/MouseLeft]' });
    expect(await screen.findByRole('alert')).toBeInTheDocument();
  });

  it('sends what was filled in, again under the same key when no answer came', async () => {
    const { user } = await start();
    await user.type(await name(), ' Wang ');
    await user.click(screen.getByRole('button', { name: 'Make it' }));
    await waitFor(() => expect(sent).toHaveLength(1));
    await screen.findByRole('alert');
    await user.click(screen.getByRole('button', { name: 'Make it' }));
    await waitFor(() => expect(onCreated).toHaveBeenCalled());
    expect(sent[1]).toEqual({ body: { lastName: 'Wang' }, key: sent[0]?.key });
  });

  it('sends numbers in plain digits, and none that cannot be read', async () => {
    const { user } = await start();
    await user.type(await name(), 'Wang');
    await user.type(screen.getByRole('textbox', { name: 'Phone' }), '０１０－６５５５');
    const amount = screen.getByRole('textbox', { name: 'Amount' });
    await user.type(amount, '1e3');
    await user.click(screen.getByRole('button', { name: 'Make it' }));
    expect(await screen.findByRole('alert')).toHaveTextContent('Not a number');
    expect(amount).toHaveValue('1e3');
    expect(sent).toHaveLength(0);
    await user.clear(amount);
    await user.type(amount, '１．５亿');
    await user.click(screen.getByRole('button', { name: 'Make it' }));
    await waitFor(() => expect(sent).toHaveLength(1));
    expect(sent[0]?.body).toEqual({ lastName: 'Wang', phone: '010-6555', amount: 150000000 });
  });

  it('sends the same again under the same key also when it was closed without an answer', async () => {
    const first = await start();
    await first.user.type(await name(), 'Wang');
    await first.user.click(screen.getByRole('button', { name: 'Make it' }));
    await screen.findByRole('alert');
    first.unmount();
    const { user } = await start();
    await user.click(await screen.findByRole('button', { name: 'Make it' }));
    await waitFor(() => expect(onCreated).toHaveBeenCalled());
    expect(sent[1]).toEqual(sent[0]);
    expect(drafts()).toHaveLength(0);
  });

  it('keeps what was typed while a record that it points at is made, and chooses that', async () => {
    const { user } = await start();
    await user.type(await name(), 'Wang');
    const customer = screen.getByRole('combobox', { name: 'Customer' });
    await user.type(customer, '华北机械');
    await user.click(await screen.findByRole('option', { name: 'New customer: “华北机械”' }));
    await user.click(await screen.findByRole('button', { name: 'make 华北机械' }));
    expect(await name()).toHaveValue('Wang');
    await waitFor(() => expect(customer).toHaveValue('华北机械'));
    expect(sent).toHaveLength(0);
  });

  it('makes at Enter what is not found, but not before that is known', async () => {
    const { user } = await start();
    const customer = await screen.findByRole('combobox', { name: 'Customer' });
    await user.type(customer, '华北机械');
    await screen.findByRole('option', { name: 'New customer: “华北机械”' });
    await user.keyboard('{Enter}');
    expect(screen.queryByRole('button', { name: 'make 华北机械' })).not.toBeInTheDocument();
    await waitFor(() => expect(customer).toHaveAttribute('aria-activedescendant'));
    await user.keyboard('{Enter}');
    expect(await screen.findByRole('button', { name: 'make 华北机械' })).toBeInTheDocument();
    expect(sent).toHaveLength(0);
  });

  it('does not offer to make what somebody may not make', async () => {
    server.use(may('contacts:write'));
    const { user } = await start();
    await user.type(await screen.findByRole('combobox', { name: 'Customer' }), '华北');
    expect(await screen.findByText('Nothing found')).toBeInTheDocument();
    expect(screen.queryByRole('option')).not.toBeInTheDocument();
  });

  it('shows what was typed an earlier time, and can begin anew', async () => {
    const first = await start();
    await first.user.type(await name(), 'Wang');
    first.unmount();
    const { user } = await start();
    expect(await name()).toHaveValue('Wang');
    await user.click(screen.getByRole('button', { name: 'Start over' }));
    expect(await name()).toHaveValue('');
    expect(drafts()).toHaveLength(0);
  });

  it('shows nobody what somebody else began', async () => {
    const first = await start();
    await first.user.type(await name(), 'Wang');
    first.unmount();
    await start('wang');
    expect(await name()).toHaveValue('');
    expect(screen.queryByRole('button', { name: 'Start over' })).not.toBeInTheDocument();
  });

  it('forgets what was sent', async () => {
    sent.push({ body: null, key: null }); // the first answer gets lost in these tests
    const { user } = await start();
    await user.type(await name(), 'Wang');
    expect(drafts()).toHaveLength(1);
    await user.click(screen.getByRole('button', { name: 'Make it' }));
    await waitFor(() => expect(onCreated).toHaveBeenCalled());
    expect(drafts()).toHaveLength(0);
  });

  it('puts what the server has against a field at that field', async () => {
    server.use(
      http.post('*/api/contacts', () =>
        refuse(422, 'invalid-body', { errors: [{ pointer: '/email', message: 'no such domain' }] }),
      ),
    );
    const { user } = await start();
    await user.type(await name(), 'Wang');
    await user.click(screen.getByRole('button', { name: 'Make it' }));
    expect(await screen.findAllByText('no such domain')).not.toHaveLength(0);
    expect(screen.getByRole('textbox', { name: 'Email' })).toBeInvalid();
  });
});
