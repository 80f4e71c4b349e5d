import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { http, HttpResponse, mockApi, refuse } from '@/test/server';
import { show } from '@/test/render';
import { ObjectList } from '@/ui/object/object-list';
import { firstPassword } from './first-password';
import { GivePassword } from './give-password';
import { CreatePerson } from './person-dialogs';
import { people } from './person-object';
import { PersonRights } from './person-rights';

const moment = '2026-06-01T00:00:00Z';
const team = { id: 't1', name: '华东团队', createdAt: moment, changedAt: moment, version: 0 };
const row = {
  id: 'p1',
  username: 'chen',
  name: '陈晓梅',
  email: 'chen@example.com',
  roles: ['sales-rep', 'analyst'],
  teamIds: ['t1'],
  active: true,
  createdAt: moment,
  changedAt: moment,
  version: 0,
};
const sent: Record<string, unknown>[] = [];

const server = mockApi(
  http.get('*/api/users', () => HttpResponse.json({ items: [row], next: null })),
  http.get('*/api/users/count', () => HttpResponse.json({ count: 1, capped: false })),
  http.get('*/api/teams', () => HttpResponse.json({ items: [team], next: null })),
  http.get('*/api/teams/t1', () => HttpResponse.json(team)),
  http.post('*/api/users', async ({ request }) => {
    sent.push((await request.json()) as Record<string, unknown>);
    return HttpResponse.json({ ...row, id: 'p2' }, { status: 201 });
  }),
);

beforeEach(() => sent.splice(0));
const nothing = () => undefined;

describe('the list of people', () => {
  it('shows roles and teams in words', async () => {
    await show(<ObjectList object={people} search={{}} onSearch={nothing} />);
    expect(await screen.findByText('Sales representative')).toBeInTheDocument();
    expect(screen.getByText('Analyst')).toBeInTheDocument();
    expect(await screen.findByText('华东团队')).toBeInTheDocument();
    expect(screen.getByRole('link', { name: /陈晓梅/ })).toHaveAttribute('href', '/people/p1');
  });
});

describe('a new person', () => {
  it('needs a role and a password before anything is sent', async () => {
    const user = userEvent.setup();
    await show(<CreatePerson opened onClose={nothing} onCreated={nothing} />);
    await user.type(await screen.findByRole('textbox', { name: 'Name' }), 'Wu');
    await user.type(screen.getByRole('textbox', { name: 'Signs in as' }), 'wu');
    await user.click(screen.getByRole('button', { name: 'New person' }));
    const summary = await screen.findByRole('alert');
    expect(summary).toHaveTextContent('Choose a role at least');
    expect(summary).toHaveTextContent('Take 10 characters at least');
    expect(sent).toHaveLength(0);
  });

  it('is sent with what was chosen and a password that was made', async () => {
    const user = userEvent.setup();
    const created = vi.fn();
    await show(<CreatePerson opened onClose={nothing} onCreated={created} />);
    await user.type(await screen.findByRole('textbox', { name: 'Name' }), 'Wu');
    await user.type(screen.getByRole('textbox', { name: 'Signs in as' }), 'wu.lei');
    await user.click(screen.getByRole('checkbox', { name: /Marketer/ }));
    await user.click(screen.getByRole('button', { name: 'Make one' }));
    await user.click(screen.getByRole('button', { name: 'New person' }));
    await waitFor(() => expect(created).toHaveBeenCalled());
    expect(sent[0]).toMatchObject({ username: 'wu.lei', name: 'Wu', roles: ['marketer'], teamIds: [] });
    expect(String(sent[0]?.password)).toMatch(/^(\w{4}-){3}\w{4}$/);
  });

  it('says that the name is taken', async () => {
    server.use(
      http.post('*/api/users', () => refuse(409, 'user-exists', { detail: 'Somebody is wu already.' })),
    );
    const user = userEvent.setup();
    await show(<CreatePerson opened onClose={nothing} onCreated={nothing} />);
    await user.type(await screen.findByRole('textbox', { name: 'Name' }), 'Wu');
    await user.type(screen.getByRole('textbox', { name: 'Signs in as' }), 'wu');
    await user.click(screen.getByRole('checkbox', { name: /Read only/ }));
    await user.click(screen.getByRole('button', { name: 'Make one' }));
    await user.click(screen.getByRole('button', { name: 'New person' }));
    expect(await screen.findByText('Somebody is wu already.')).toBeInTheDocument();
  });
});

describe('a new password', () => {
  const person = { ...row, rights: [] };

  it('is sent as it is shown', async () => {
    const given: unknown[] = [];
    server.use(
      http.put('*/api/users/p1/password', async ({ request }) => {
        given.push(await request.json());
        return new HttpResponse(null, { status: 204 });
      }),
    );
    const user = userEvent.setup();
    const closed = vi.fn();
    await show(<GivePassword person={person} opened onClose={closed} />);
    await user.click(await screen.findByRole('button', { name: 'Give this password' }));
    expect(screen.getByText('Take 10 characters at least')).toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: 'Make one' }));
    const shown = screen.getByRole<HTMLInputElement>('textbox', { name: 'New password' }).value;
    await user.click(screen.getByRole('button', { name: 'Give this password' }));
    await waitFor(() => expect(closed).toHaveBeenCalled());
    expect(given).toEqual([{ password: shown }]);
  });

  it('stays on the screen when it is refused', async () => {
    server.use(
      http.put('*/api/users/p1/password', () =>
        refuse(400, 'weak-password', { detail: 'Take at least 10 characters.' }),
      ),
    );
    const user = userEvent.setup();
    const closed = vi.fn();
    await show(<GivePassword person={person} opened onClose={closed} />);
    await user.type(await screen.findByRole('textbox', { name: 'New password' }), 'password123');
    await user.click(screen.getByRole('button', { name: 'Give this password' }));
    expect(await screen.findByText('Take at least 10 characters.')).toBeInTheDocument();
    expect(closed).not.toHaveBeenCalled();
  });
});

describe('what a person may do', () => {
  it('is told kind by kind', async () => {
    const rights = ['deals:read', 'deals:write', 'cases:read', 'views:read', 'views:write'];
    await show(<PersonRights person={{ ...row, rights }} />);
    const table = await screen.findByRole('table', { name: 'What these roles allow together' });
    const deals = within(table).getByRole('row', { name: /Deals/ });
    expect(within(deals).getAllByText('Yes')).toHaveLength(2);
    const cases = within(table).getByRole('row', { name: /Cases/ });
    expect(within(cases).getByText('No')).toBeInTheDocument();
    expect(within(table).getAllByRole('row')).toHaveLength(3);
    expect(screen.getByText(/Sells: customers/)).toBeInTheDocument();
  });
});

describe('a first password', () => {
  it('is another each time', () => {
    expect(new Set(Array.from({ length: 50 }, firstPassword)).size).toBe(50);
  });
});
