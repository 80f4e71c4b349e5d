import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import type { ListSearch } from '@/ui/list/list-search';
import { http, HttpResponse, mockApi, refuse } from '@/test/server';
import { show } from '@/test/render';
import { CreateAccount } from './account-dialogs';
import { AccountList } from './account-list';

const moment = '2026-06-01T00:00:00Z';
const row = (id: string, name: string) => ({
  id,
  name,
  kind: 'ORGANISATION',
  createdAt: moment,
  changedAt: moment,
  version: 0,
});
const asked: URLSearchParams[] = [];

const server = mockApi(
  http.get('*/api/accounts', ({ request }) => {
    const query = new URL(request.url).searchParams;
    asked.push(query);
    if (query.get('filter')?.includes('nobody')) return HttpResponse.json({ items: [], next: null });
    return query.get('after')
      ? HttpResponse.json({ items: [row('3', 'Third')], next: null })
      : HttpResponse.json({ items: [row('1', '华北机械'), row('2', 'Nordwind')], next: 'c2' });
  }),
  http.get('*/api/accounts/count', () => HttpResponse.json({ count: 3, capped: false })),
);

beforeEach(() => asked.splice(0));
const last = () => asked.at(-1);

function List({ start = {} }: { start?: ListSearch }) {
  const [search, setSearch] = useState(start);
  return <AccountList search={search} onSearch={setSearch} onCreate={() => undefined} />;
}

describe('the list of customers', () => {
  it('asks for one page, newest first', async () => {
    await show(<List />);
    expect(await screen.findByRole('link', { name: /华北机械/ })).toHaveAttribute('href', '/accounts/1');
    expect(last()?.get('sort')).toBe('-createdAt');
    expect(last()?.get('limit')).toBe('50');
    expect(await screen.findByText('3 records')).toBeInTheDocument();
  });

  it('sorts by a header, and by several with Shift', async () => {
    const user = userEvent.setup();
    await show(<List start={{ sort: 'kind' }} />);
    const name = await screen.findByRole('button', { name: 'Name' });
    await user.keyboard('{Shift>}');
    await user.click(name);
    await user.keyboard('{/Shift}');
    await waitFor(() => expect(last()?.get('sort')).toBe('kind,name'));
    expect(screen.getByRole('columnheader', { name: /Name/ })).toHaveAttribute('aria-sort', 'ascending');
  });

  it('goes on by cursor before one comes to the end', async () => {
    await show(<List />);
    expect(await screen.findByRole('link', { name: /Third/ })).toBeInTheDocument();
    expect(screen.getByRole('link', { name: /华北机械/ })).toBeInTheDocument();
    expect(asked.map((query) => query.get('after'))).toEqual([null, 'c2']);
    expect(screen.getByRole('grid')).toHaveAttribute('aria-rowcount', '4');
  });

  it('finds by name and offers to clear what matches nothing', async () => {
    const user = userEvent.setup();
    await show(<List />);
    await user.type(await screen.findByRole('textbox', { name: 'Find by name, email or phone' }), 'nobody');
    expect(await screen.findByText('Nothing matches')).toBeInTheDocument();
    expect(last()?.get('filter')).toBe('name=="*nobody*",email=="*nobody*",phone=="*nobody*"');
  });

  it('shows a filter of the URL as a chip and removes it', async () => {
    const user = userEvent.setup();
    await show(<List start={{ filter: 'kind=in=(PERSON)' }} />);
    await user.click(await screen.findByRole('button', { name: 'Remove the filter on Kind' }));
    await waitFor(() => expect(last()?.get('filter')).toBeNull());
  });

  it('says who can grant when it may not be seen', async () => {
    server.use(http.get('*/api/accounts', () => refuse(403, 'forbidden')));
    await show(<List />, 'zh-CN');
    expect(await screen.findByText('您没有查看权限')).toBeInTheDocument();
    expect(screen.getByText(/trace-1/)).toBeInTheDocument();
  });
});

describe('a new customer', () => {
  it('needs a name before anything is sent', async () => {
    const user = userEvent.setup();
    await show(<CreateAccount opened onClose={() => undefined} onCreated={() => undefined} />);
    await user.click(await screen.findByRole('button', { name: 'New customer' }));
    expect(await screen.findAllByText('Fill in: Name')).not.toHaveLength(0);
  });

  it('that exists already leads to the other one', async () => {
    const other = '01900000-0000-7000-8000-000000000001';
    server.use(http.post('*/api/accounts', () => refuse(409, 'account-exists', { otherId: other })));
    const user = userEvent.setup();
    await show(<CreateAccount opened onClose={() => undefined} onCreated={() => undefined} />);
    await user.type(await screen.findByRole('textbox', { name: /Name/ }), 'Acme');
    await user.click(screen.getByRole('button', { name: 'New customer' }));
    expect(await screen.findByRole('link', { name: 'Open the one that is there' })).toHaveAttribute(
      'href',
      `/accounts/${other}`,
    );
  });

  it('shows the errors of its fields where they belong', async () => {
    server.use(
      http.post('*/api/accounts', () =>
        refuse(422, 'invalid', { errors: [{ pointer: '/region', message: 'is too long' }] }),
      ),
    );
    const user = userEvent.setup();
    await show(<CreateAccount opened onClose={() => undefined} onCreated={() => undefined} />);
    await user.type(await screen.findByRole('textbox', { name: /Name/ }), 'Acme');
    await user.click(screen.getByRole('button', { name: 'New customer' }));
    expect(await screen.findAllByText('is too long')).not.toHaveLength(0);
  });
});
