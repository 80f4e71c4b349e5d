import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { http, HttpResponse, mockApi, refuse } from '@/test/server';
import { show } from '@/test/render';
import { ApplicationActions } from './application-actions';
import { RegisterApplication } from './application-dialogs';
import { stateOf } from './application-state';

const moment = '2026-06-01T00:00:00Z';
const application = {
  id: 'a1',
  clientId: 'app-1',
  name: 'Shop',
  contact: 'ops@example.com',
  scopes: ['orders:read'],
  suspended: false,
  createdAt: moment,
  changedAt: moment,
  version: 3,
};
const sent: unknown[] = [];

const server = mockApi(
  http.get('*/api/applications/scopes', () =>
    HttpResponse.json({ items: ['deals:read', 'deals:write', 'orders:read', 'orders:write'], next: null }),
  ),
  http.post('*/api/applications', async ({ request }) => {
    sent.push(await request.json());
    return HttpResponse.json({ application, secret: 'only-once' }, { status: 201 });
  }),
  http.put('*/api/applications/a1/secret', ({ request }) => {
    sent.push(request.headers.get('If-Match'));
    return HttpResponse.json({ application: { ...application, version: 4 }, secret: 'another' });
  }),
  http.put('*/api/applications/a1/status', async ({ request }) => {
    sent.push(await request.json());
    return HttpResponse.json({ ...application, suspended: true });
  }),
);

beforeEach(() => sent.splice(0));

describe('a new application', () => {
  it('is given scopes kind by kind and shows its secret once', async () => {
    const user = userEvent.setup();
    const created = vi.fn();
    await show(<RegisterApplication opened onClose={() => undefined} onCreated={created} />);
    await user.type(await screen.findByRole('textbox', { name: 'Name' }), 'Shop');
    await user.type(screen.getByRole('textbox', { name: 'Contact' }), 'ops@example.com');
    await user.click(screen.getByRole('button', { name: 'New application' }));
    expect((await screen.findAllByRole('alert'))[0]).toHaveTextContent('Grant one thing at least');
    await user.click(await screen.findByRole('checkbox', { name: 'Change Deals' }));
    expect(screen.getByRole('checkbox', { name: 'See Deals' })).toBeChecked();
    await user.click(screen.getByRole('button', { name: 'New application' }));
    expect(await screen.findByText('only-once')).toBeInTheDocument();
    expect(sent).toEqual([
      { name: 'Shop', contact: 'ops@example.com', scopes: ['deals:read', 'deals:write'] },
    ]);
    await user.keyboard('{Escape}');
    expect(screen.getByText('only-once')).toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: 'I have kept it' }));
    expect(created).toHaveBeenCalledWith('a1');
  });
});

describe('a new application that would have expired', () => {
  it('is told so where its last day is chosen', async () => {
    const errors = [{ pointer: '/expiresAt', message: 'This time has passed.' }];
    server.use(http.post('*/api/applications', () => refuse(422, 'expiry-passed', { errors })));
    const user = userEvent.setup();
    await show(<RegisterApplication opened onClose={() => undefined} onCreated={vi.fn()} />);
    await user.type(await screen.findByRole('textbox', { name: 'Name' }), 'Shop');
    await user.type(screen.getByRole('textbox', { name: 'Contact' }), 'ops@example.com');
    await user.click(await screen.findByRole('checkbox', { name: 'See Deals' }));
    await user.click(screen.getByRole('button', { name: 'New application' }));
    await waitFor(() =>
      expect(screen.getByRole('textbox', { name: 'Works until' })).toHaveAccessibleDescription(
        /This time has passed/,
      ),
    );
  });
});

describe('an application', () => {
  it('gets a new secret of the version that was seen', async () => {
    const user = userEvent.setup();
    await show(<ApplicationActions application={application} version={'"3"'} />);
    await user.click(await screen.findByRole('button', { name: 'More' }));
    await user.click(await screen.findByRole('menuitem', { name: 'Make a new secret' }));
    await user.click(await screen.findByRole('button', { name: 'Make a new secret' }));
    expect(await screen.findByText('another')).toBeInTheDocument();
    expect(sent).toEqual(['"3"']);
  });

  it('is suspended after a question', async () => {
    const user = userEvent.setup();
    await show(<ApplicationActions application={application} version={'"3"'} />);
    await user.click(await screen.findByRole('button', { name: 'More' }));
    await user.click(await screen.findByRole('menuitem', { name: 'Suspend' }));
    expect(await screen.findByText('Suspend Shop?')).toBeInTheDocument();
    expect(sent).toEqual([]);
    await user.click(screen.getByRole('button', { name: 'Suspend' }));
    await waitFor(() => expect(sent).toEqual([{ suspended: true }]));
  });

  it('is suspended, expired or active', () => {
    const now = new Date('2026-06-01T12:00:00Z');
    const expiresAt = '2026-06-01T12:00:00Z';
    expect(stateOf({ suspended: false, expiresAt }, now)).toBe('expired');
    expect(stateOf({ suspended: true, expiresAt }, now)).toBe('suspended');
    expect(stateOf({ suspended: false, expiresAt: '2026-06-01T12:00:01Z' }, now)).toBe('active');
    expect(stateOf({ suspended: false }, now)).toBe('active');
  });
});
