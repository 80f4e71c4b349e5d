import { useQuery } from '@tanstack/react-query';
import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { Lead } from '@/api/types';
import { http, HttpResponse, mockApi, refuse } from '@/test/server';
import { show } from '@/test/render';
import { FieldEditor } from '@/ui/object/field-editor';
import { oneQuery } from '@/ui/object/queries';
import { AssignLead } from './assign-lead';
import { leads } from './lead-object';

const lead: Lead = {
  id: '1',
  name: '王小明',
  status: 'NEW',
  next: ['ASSIGNED', 'DISQUALIFIED'],
  convertible: false,
  createdAt: '2026-06-01T00:00:00Z',
  changedAt: '2026-06-01T00:00:00Z',
  version: 0,
};
const left = { id: 'p1', name: 'Left Already' };
const there = { id: 'p2', name: 'Wang Fang' };

const server = mockApi(
  http.get('*/api/users', ({ request }) => {
    const active = new URL(request.url).searchParams.get('filter')?.includes('active==true');
    return HttpResponse.json({ items: active ? [there] : [left, there], next: null });
  }),
  http.get('*/api/users/p2', () => HttpResponse.json(there)),
  http.get('*/api/users/lin', () => HttpResponse.json({ id: 'lin', name: 'Lin' })),
  http.put('*/api/leads/1/owner', () =>
    refuse(422, 'unknown-owner', { detail: 'The person is deactivated.' }),
  ),
);

/** The dialog on a page that follows what others do. */
function Followed() {
  const { data } = useQuery({ ...oneQuery<Lead>('leads', '1'), refetchInterval: 20 });
  const version = `"${data?.data.version}"`;
  return (
    <>
      <p>version {version}</p>
      {data && <AssignLead lead={data.data} version={version} opened onClose={vi.fn()} />}
    </>
  );
}

describe('the owner of a lead', () => {
  it('is somebody who is active, and who has left meanwhile is named as the reason', async () => {
    const user = userEvent.setup();
    await show(<AssignLead lead={lead} version="0" opened onClose={vi.fn()} />);
    await user.click(await screen.findByRole('combobox', { name: /Owner/ }));
    await user.click(await screen.findByRole('option', { name: 'Wang Fang' }));
    expect(screen.queryByText('Left Already')).toBeNull();
    await user.click(screen.getByRole('button', { name: 'Assign' }));
    expect(await screen.findByText('The person is deactivated.')).toBeVisible();
  });

  it('is oneself unless there is one already', async () => {
    const user = userEvent.setup();
    const given: unknown[] = [];
    server.use(
      http.put('*/api/leads/1/owner', async ({ request }) => {
        given.push(await request.json());
        return HttpResponse.json(lead);
      }),
    );
    await show(<AssignLead lead={lead} version="0" opened onClose={vi.fn()} />);
    await waitFor(() => expect(screen.getByRole('combobox', { name: /Owner/ })).toHaveValue('Lin'));
    await user.click(screen.getByRole('button', { name: 'Assign' }));
    await waitFor(() => expect(given).toEqual([{ ownerId: 'lin' }]));
  });

  it('stays who it is', async () => {
    await show(<AssignLead lead={{ ...lead, ownerId: 'p2' }} version="0" opened onClose={vi.fn()} />);
    await waitFor(() => expect(screen.getByRole('combobox', { name: /Owner/ })).toHaveValue('Wang Fang'));
  });

  it('is not given over the one whom a colleague has given meanwhile', async () => {
    const user = userEvent.setup();
    let stored = lead;
    const asked: (string | null)[] = [];
    server.use(
      http.get('*/api/leads/1', () => HttpResponse.json(stored)),
      http.put('*/api/leads/1/owner', ({ request }) => {
        asked.push(request.headers.get('If-Match'));
        return refuse(412, 'stale-version', { detail: 'Somebody changed this lead.' });
      }),
    );
    await show(<Followed />);
    await user.click(await screen.findByRole('combobox', { name: /Owner/ }));
    await user.click(await screen.findByRole('option', { name: 'Wang Fang' }));
    stored = { ...lead, ownerId: 'p1', status: 'ASSIGNED', version: 1 };
    expect(await screen.findByText('version "1"')).toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: 'Assign' }));
    expect(await screen.findByText('Somebody changed this lead.')).toBeVisible();
    // who has been told decides again
    await user.click(screen.getByRole('button', { name: 'Assign' }));
    await waitFor(() => expect(asked).toEqual(['"0"', '"1"']));
  });

  it('is chosen among those who are active in every form', async () => {
    const user = userEvent.setup();
    const field = leads.fields.find(({ id }) => id === 'ownerId');
    await show(field && <FieldEditor field={field} value="" onChange={vi.fn()} />);
    await user.click(await screen.findByRole('combobox', { name: /Owner/ }));
    await waitFor(() => expect(screen.getByRole('option', { name: 'Wang Fang' })).toBeVisible());
    expect(screen.queryByText('Left Already')).toBeNull();
  });
});
