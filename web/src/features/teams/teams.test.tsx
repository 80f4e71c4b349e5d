import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { drafts } from '@/test/drafts';
import { http, HttpResponse, may, mockApi } from '@/test/server';
import { show } from '@/test/render';
import { CreateTeam } from './create-team';
import { TeamMembers } from './team-members';
import { TeamsPage } from './teams-page';

const moment = '2026-06-01T00:00:00Z';
const team = (id: string, name: string, parentId: string | null = null) => ({
  id,
  name,
  parentId,
  createdAt: moment,
  changedAt: moment,
  version: 0,
});
const sales = team('t1', '销售部');
const east = team('t2', '华东', 't1');
const person = (id: string, name: string, teamIds: string[]) => ({
  id,
  username: id,
  name,
  roles: ['sales-rep'],
  teamIds,
  active: true,
  createdAt: moment,
  changedAt: moment,
  version: 4,
});
const members = [person('p1', '陈晓梅', ['t1', 't2'])];
const patches: { teamIds: string[]; version: string | null }[] = [];

const server = mockApi(
  http.get('*/api/teams', ({ request }) => {
    const { searchParams } = new URL(request.url);
    return searchParams.get('after')
      ? HttpResponse.json({ items: [east], next: null })
      : HttpResponse.json({ items: [sales], next: 'more' });
  }),
  http.get('*/api/teams/t1', () => HttpResponse.json(sales, { headers: { ETag: '"0"' } })),
  http.get('*/api/teams/t2', () => HttpResponse.json(east, { headers: { ETag: '"0"' } })),
  http.get('*/api/users', () => HttpResponse.json({ items: members, next: null })),
  http.get('*/api/users/p1', () => HttpResponse.json(members[0], { headers: { ETag: '"4"' } })),
  http.patch('*/api/users/p1', async ({ request }) => {
    const { teamIds } = (await request.json()) as { teamIds: string[] };
    patches.push({ teamIds, version: request.headers.get('If-Match') });
    return HttpResponse.json({ ...members[0], teamIds });
  }),
);

beforeEach(() => {
  localStorage.clear();
  patches.splice(0);
  server.use(may('teams:read', 'teams:write', 'users:read', 'users:write'));
});
const nothing = () => undefined;

describe('teams', () => {
  it('stand as a tree, all pages of them', async () => {
    await show(<TeamsPage onCreated={nothing} />);
    const child = await screen.findByRole('link', { name: '华东' });
    const parent = screen.getByRole('link', { name: '销售部' });
    expect(parent.closest('li')).toContainElement(child);
  });

  it('take somebody out and leave the other teams as they are', async () => {
    const user = userEvent.setup();
    await show(<TeamMembers teamId="t2" />);
    expect(await screen.findByText('1 member')).toBeInTheDocument();
    await user.click(await screen.findByRole('button', { name: 'Take 陈晓梅 out of the team' }));
    await waitFor(() => expect(patches).toEqual([{ teamIds: ['t1'], version: '"4"' }]));
  });

  it('offer no change to who may only look', async () => {
    server.use(may('teams:read', 'users:read'));
    await show(
      <>
        <TeamsPage onCreated={nothing} />
        <TeamMembers teamId="t2" />
      </>,
    );
    await screen.findByText('1 member');
    expect(screen.queryByRole('button', { name: /Take/ })).not.toBeInTheDocument();
    expect(screen.queryByRole('button', { name: 'New team' })).not.toBeInTheDocument();
  });

  it('begin below the one that was shown', async () => {
    const asked: unknown[] = [];
    server.use(
      http.post('*/api/teams', async ({ request }) => {
        asked.push(await request.json());
        return HttpResponse.json(team('t3', '上海', 't2'), { status: 201 });
      }),
    );
    const chosen = vi.fn();
    const user = userEvent.setup();
    await show(<CreateTeam opened parentId="t2" onClose={nothing} onCreated={chosen} />);
    await user.type(await screen.findByRole('textbox', { name: 'Name' }), '上海');
    const buttons = await screen.findAllByRole('button', { name: 'New team' });
    await user.click(buttons[buttons.length - 1] as HTMLElement);
    await waitFor(() => expect(chosen).toHaveBeenCalled());
    expect(asked).toEqual([{ name: '上海', parentId: 't2' }]);
    expect(drafts()).toHaveLength(0);
  });

  it('without a name say so above the form, and keep what was typed for another time', async () => {
    const user = userEvent.setup();
    const { unmount } = await show(<CreateTeam opened onClose={nothing} onCreated={nothing} />);
    const send = async () => user.click(screen.getByRole('button', { name: 'New team' }));
    const name = await screen.findByRole('textbox', { name: 'Name' });
    await send();
    expect(screen.getByRole('alert')).toHaveFocus();
    await user.click(screen.getByRole('button', { name: 'Fill in: Name' }));
    expect(name).toHaveFocus();
    await user.type(name, '华南');
    unmount();
    await show(<CreateTeam opened onClose={nothing} onCreated={nothing} />);
    expect(await screen.findByRole('textbox', { name: 'Name' })).toHaveValue('华南');
    expect(screen.getByText('What you typed last time is here again.')).toBeInTheDocument();
  });
});
