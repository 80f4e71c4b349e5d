import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { delay } from 'msw';
import { preferencesQuery } from '@/lib/preferences';
import { dealsApi, List, rows, url } from '@/test/deals';
import { show } from '@/test/render';
import { http, HttpResponse, mockApi, refuse } from '@/test/server';

const asked: URLSearchParams[] = [];
const server = mockApi(...dealsApi(asked));
beforeEach(() => void asked.splice(0));
afterEach(() => vi.unstubAllEnvs());
const last = () => asked.at(-1);

describe('a list', () => {
  it('shows the columns that were chosen', async () => {
    const user = userEvent.setup();
    await show(<List />);
    expect(await screen.findByRole('columnheader', { name: /^Region/ })).toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: 'Columns' }));
    await user.click(await screen.findByRole('checkbox', { name: 'Region' }));
    await user.click(screen.getByRole('checkbox', { name: 'Email' }));
    expect(url().cols).toBe('name.status.email');
    expect(screen.queryByRole('columnheader', { name: /^Region/ })).not.toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: 'Usual columns' }));
    expect(url().cols).toBeUndefined();
  });

  it('pins the columns that are to stay, by keys as well, and keeps that in its address', async () => {
    const user = userEvent.setup();
    await show(<List />);
    const pinned = () => screen.getAllByRole('columnheader').filter(({ style }) => style.left);
    await screen.findByRole('link', { name: 'Ten pumps' });
    expect(pinned()).toEqual([]);
    await user.click(screen.getByRole('button', { name: 'Columns' }));
    const pin = await screen.findByRole('button', { name: 'Pin Region' });
    pin.focus();
    await user.keyboard('{Enter}');
    expect(pin).toHaveAttribute('aria-pressed', 'true');
    expect(pin).toHaveFocus();
    expect(url().cols).toBe('name!.amount!.status');
    expect(pinned().map(({ textContent }) => textContent)).toEqual(['Region']);
    expect(screen.getByText('¥10.00').closest('td')).toHaveStyle({ left: 'var(--pin-1)' });
    expect(screen.getByRole('button', { name: 'Move Kind to the left' })).toBeDisabled();
    await user.keyboard('{Enter}');
    expect(url().cols).toBe('name.amount.status');
    expect(pinned()).toEqual([]);
  });

  it('cuts a long name with an ellipsis', async () => {
    await show(<List />);
    expect(within(await screen.findByRole('link', { name: 'Ten pumps' })).getByText('Ten pumps')).toHaveClass(
      'clip',
    );
  });

  it('adds up at its foot, each currency for itself', async () => {
    await show(<List />);
    expect(await screen.findByText('Sum of Region ¥10.00 + $20.00')).toBeInTheDocument();
  });

  it('asks for the days of the person, not of the device', async () => {
    server.use(
      http.get('*/api/me/preferences', async () => {
        await delay(100);
        return HttpResponse.json({ timeZone: 'Pacific/Kiritimati' });
      }),
    );
    const { queries } = await show(<List start={{ filter: 'createdAt==2026-03-31' }} />);
    await screen.findByRole('link', { name: 'Ten pumps' });
    expect(queries.getQueryData(preferencesQuery.queryKey)).toBeDefined();
    expect(asked.map((query) => query.get('filter'))).toEqual(['createdAt==2026-03-30T10:00:00.000Z']);
  });

  it('names the filter that nothing matches', async () => {
    await show(<List start={{ filter: 'name==*nobody*' }} />);
    expect(await screen.findByText('Nothing matches')).toBeInTheDocument();
    expect(screen.getByText('Nothing matches').parentElement).toHaveTextContent('Name contains nobody');
  });

  it('keeps its bar when the filter is refused, so that it can be taken away', async () => {
    const user = userEvent.setup();
    server.use(
      http.get('*/api/deals', ({ request }) =>
        request.url.includes('filter')
          ? refuse(400, 'unreadable-filter')
          : HttpResponse.json({ items: rows }),
      ),
    );
    await show(<List start={{ filter: 'secret==1' }} />);
    expect(await screen.findByRole('alert')).toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: 'Clear filters' }));
    expect(await screen.findByRole('link', { name: 'Ten pumps' })).toBeInTheDocument();
  });

  it('asks for the days of the reader and keeps them in the URL', async () => {
    vi.stubEnv('TZ', 'Europe/Berlin');
    await show(<List start={{ filter: 'createdAt=ge=2026-03-31' }} />, 'en', { timeZone: 'Asia/Shanghai' });
    expect(await screen.findByRole('link', { name: 'Ten pumps' })).toBeInTheDocument();
    expect(last()?.get('filter')).toBe('createdAt=ge=2026-03-30T16:00:00.000Z');
    expect(url().filter).toBe('createdAt=ge=2026-03-31');
  });

  it('opens a group and reads its rows', async () => {
    const user = userEvent.setup();
    await show(<List start={{ group: 'status' }} />);
    const groups = await screen.findAllByRole('button', { expanded: false, name: /^(Organisation|Person)/ });
    expect(groups.map((each) => each.textContent)).toEqual(['Organisation1', 'Person1']);
    expect(asked).toEqual([]);
    await user.click(groups[1] as HTMLElement);
    expect(await screen.findByRole('link', { name: 'Spare parts' })).toBeInTheDocument();
    expect(last()?.get('filter')).toBe('status=="WON"');
    expect(screen.queryByRole('link', { name: 'Ten pumps' })).not.toBeInTheDocument();
  });

  it('keeps its filter when it is looked at in another way', async () => {
    const user = userEvent.setup();
    await show(<List start={{ filter: 'amount=gt=1' }} />);
    await user.click(await screen.findByRole('radio', { name: 'Board' }));
    const won = await screen.findByRole('region', { name: 'Person' });
    expect(await within(won).findByRole('link', { name: 'Spare parts' })).toBeInTheDocument();
    expect(last()?.get('filter')).toBe('status=="WON";amount=gt=1');
    expect(url()).toEqual({ filter: 'amount=gt=1', as: 'board' });
  });

  it('is a calendar of the days of a field', async () => {
    await show(<List start={{ as: 'calendar' }} />);
    expect(await screen.findByRole('link', { name: 'Ten pumps' })).toHaveAttribute('href', '/deals/1');
    expect(last()?.get('filter')).toMatch(/^expectedCloseOn=ge=.*;expectedCloseOn=lt=/);
  });

  it('walks through the records beside it by J and K', async () => {
    const user = userEvent.setup();
    await show(<List start={{ as: 'split' }} />);
    expect(await screen.findByRole('heading', { name: 'Ten pumps' })).toBeInTheDocument();
    screen.getByRole('button', { name: /Ten pumps/ }).focus();
    await user.keyboard('j');
    expect(await screen.findByRole('heading', { name: 'Spare parts' })).toBeInTheDocument();
    expect(url().one).toBe('2');
  });

  it('goes on to the next page while one walks through it', async () => {
    const many = Array.from({ length: 60 }, (_, at) => ({ ...rows[0], id: `m${at}`, name: `Many ${at}` }));
    const pages: (string | null)[] = [];
    server.use(
      http.get('*/api/deals/:id', ({ params }) =>
        HttpResponse.json(many.find(({ id }) => id === params.id) ?? { count: 60, capped: false, items: [] }),
      ),
      http.get('*/api/deals', ({ request }) => {
        const after = new URL(request.url).searchParams.get('after');
        pages.push(after);
        return HttpResponse.json(
          after ? { items: many.slice(50), next: null } : { items: many.slice(0, 50), next: 'm49' },
        );
      }),
    );
    const user = userEvent.setup();
    await show(<List start={{ as: 'split', one: 'm40' }} />);
    (await screen.findByRole('button', { name: /Many 40/ })).focus();
    await user.keyboard('jj');
    expect(await screen.findByRole('button', { name: /Many 59/ })).toBeInTheDocument();
    expect(pages).toEqual([null, 'm49']);
    expect(url().one).toBe('m42');
  });

  it('is a chart whose values lead to their rows', async () => {
    const user = userEvent.setup();
    await show(<List start={{ as: 'chart', sum: 'amount' }} />);
    await user.click(await screen.findByRole('button', { name: 'As a table' }));
    expect(screen.getAllByRole('columnheader').map((each) => each.textContent)).toEqual([
      'Kind',
      'CNY',
      'USD',
    ]);
    await user.click(screen.getByRole('button', { name: 'Person' }));
    expect(url()).toEqual({ filter: 'status=="WON"', as: 'table' });
  });
});
