import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { IconUser } from '@tabler/icons-react';
import { http, HttpResponse, mockApi, refuse } from '@/test/server';
import { show } from '@/test/render';
import type { ObjectDescription } from '../object/object';
import { CreateForm } from './create-form';

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
beforeEach(() => sent.splice(0));

const onCreated = vi.fn();
const start = async () => {
  const user = userEvent.setup();
  await show(
    <CreateForm
      object={people}
      label="Make it"
      rows={['lastName', 'email', 'accountId']}
      inline={{
        accountId: {
          label: 'New customer',
          render: ({ opened, onCreated: made }) =>
            opened && (
              <button type="button" onClick={() => made(huabei)}>
                made meanwhile
              </button>
            ),
        },
      }}
      onCancel={() => undefined}
      onCreated={onCreated}
    />,
  );
  return user;
};
const name = () => screen.findByRole('textbox', { name: /Last name/ });

describe('a form from a description', () => {
  it('judges a field when it is left and leads from the summary to it', async () => {
    const user = await start();
    await user.type(await screen.findByRole('textbox', { name: 'Email' }), 'nowhere');
    await user.tab();
    expect(await screen.findByText('This is not an email address')).toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: 'Make it' }));
    expect(await screen.findByRole('alert')).toHaveTextContent('2 fields need attention');
    await user.click(screen.getByRole('button', { name: 'Fill in: Last name' }));
    expect(await name()).toHaveFocus();
    expect(sent).toHaveLength(0);
  });

  it('sends what was filled in, again under the same key when no answer came', async () => {
    const user = await start();
    await user.type(await name(), ' Wang ');
    await user.click(screen.getByRole('button', { name: 'Make it' }));
    await waitFor(() => expect(sent).toHaveLength(1));
    await screen.findByRole('alert');
    await user.click(screen.getByRole('button', { name: 'Make it' }));
    await waitFor(() => expect(onCreated).toHaveBeenCalled());
    expect(sent[1]).toEqual({ body: { lastName: 'Wang' }, key: sent[0]?.key });
  });

  it('keeps what was typed while a record that it points at is made', async () => {
    const user = await start();
    await user.type(await name(), 'Wang');
    await user.click(screen.getByRole('button', { name: 'New customer' }));
    await user.click(await screen.findByRole('button', { name: 'made meanwhile' }));
    expect(await name()).toHaveValue('Wang');
    await waitFor(() => expect(screen.getByRole('combobox', { name: 'Customer' })).toHaveValue('华北机械'));
  });

  it('puts what the server has against a field at that field', async () => {
    server.use(
      http.post('*/api/contacts', () =>
        refuse(422, 'invalid-body', { errors: [{ pointer: '/email', message: 'no such domain' }] }),
      ),
    );
    const user = await start();
    await user.type(await name(), 'Wang');
    await user.click(screen.getByRole('button', { name: 'Make it' }));
    expect(await screen.findAllByText('no such domain')).not.toHaveLength(0);
    expect(screen.getByRole('textbox', { name: 'Email' })).toBeInvalid();
  });
});
