import { Notifications } from '@mantine/notifications';
import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { deals, dealsApi } from '@/test/deals';
import { show } from '@/test/render';
import { http, HttpResponse, mockApi, refuse } from '@/test/server';
import { ConflictDialog } from './conflict-dialog';
import { ObjectList } from './object-list';

const row = { name: 'Ten pumps', status: 'OPEN', amount: 10, currency: 'CNY' };
const rows = [
  { ...row, id: '1', createdAt: '2026-12-01T00:00:00Z', expectedCloseOn: '2026-12-01' },
  { ...row, id: '2', createdAt: '2026-12-01T18:30:00Z', expectedCloseOn: '2026-12-02' },
];
const server = mockApi(
  http.get('*/api/deals', () => HttpResponse.json({ items: rows, next: null })),
  ...dealsApi([]),
);
afterEach(() => vi.unstubAllEnvs());

async function calendar(on: string, timeZone: string, actual?: string) {
  const object = { ...deals, calendar: { on, actual } };
  const search = { as: 'calendar', on: '2026-12' } as const;
  await show(<ObjectList object={object} search={search} onSearch={() => undefined} />, 'en', { timeZone });
  const items = await screen.findAllByRole('link', { name: /Ten pumps/ });
  return items.map((item) => [item.closest('td')?.firstChild?.textContent, item.textContent]);
}

describe('a calendar of records', () => {
  beforeEach(() => vi.stubEnv('TZ', 'Europe/Berlin'));

  it('never shows days as empty whose records are on their way', async () => {
    server.use(http.get('*/api/deals', () => new Promise<never>(() => undefined)));
    const object = { ...deals, calendar: { on: 'createdAt' } };
    const search = { as: 'calendar', on: '2026-12' } as const;
    const { container } = await show(
      <ObjectList object={object} search={search} onSearch={() => undefined} />,
    );
    expect(await screen.findByRole('table')).toHaveAttribute('aria-busy', 'true');
    expect(container.querySelectorAll('td:has([data-waiting])')).toHaveLength(35);
  });

  it('has moments on the days of the person, always with a time', async () => {
    expect(await calendar('createdAt', 'Asia/Shanghai')).toEqual([
      ['1', '8:00 AMTen pumps'],
      ['2', '2:30 AMTen pumps'],
    ]);
    expect(screen.getByText('Asia/Shanghai')).toBeInTheDocument();
  });

  it('has them where it is still the evening before', async () => {
    expect(await calendar('createdAt', 'America/New_York')).toEqual([
      ['30', '7:00 PMTen pumps'],
      ['1', '1:30 PMTen pumps'],
    ]);
  });

  it('has days where they were told, without a time', async () => {
    expect(await calendar('expectedCloseOn', 'America/New_York')).toEqual([
      ['1', 'Ten pumps'],
      ['2', 'Ten pumps'],
    ]);
  });

  it('says the state whose colour they have', async () => {
    const toned = ({ value, label }: { value: string; label: string }) =>
      ({ value, label, tone: value === 'OPEN' ? 'accent' : 'success' }) as const;
    const fields = deals.fields.map((field) =>
      field.id === 'status' ? { ...field, options: field.options?.map(toned) } : field,
    );
    const search = { as: 'calendar', on: '2026-12' } as const;
    const object = { ...deals, fields, calendar: { on: 'expectedCloseOn' } };
    await show(<ObjectList object={object} search={search} onSearch={() => undefined} />);
    expect(await screen.findAllByRole('link', { name: 'Ten pumps · Organisation' })).toHaveLength(2);
  });

  it('has what really began on the day that it began, and what is still to come where it is planned', async () => {
    const asked: string[] = [];
    const items = [
      { ...row, id: '1', createdAt: '2026-11-01T00:00:00Z', stageSince: '2026-12-05T09:00:00Z' },
      { ...row, id: '2', createdAt: '2026-12-08T09:00:00Z', stageSince: null },
    ];
    server.use(
      http.get('*/api/deals', ({ request }) => {
        asked.push(new URL(request.url).searchParams.get('filter') ?? '');
        return HttpResponse.json({ items, next: null });
      }),
    );
    expect(await calendar('createdAt', 'UTC', 'stageSince')).toEqual([
      ['5', '9:00 AMTen pumps'],
      ['8', '9:00 AMTen pumps'],
    ]);
    expect(asked).toContain(
      '(stageSince=ge=2026-11-29;stageSince=lt=2027-01-05),' +
        '(stageSince=="";createdAt=ge=2026-11-29;createdAt=lt=2027-01-05)',
    );
  });

  it('says of an empty month how many of the list have no date, and leads to them', async () => {
    server.use(
      http.get('*/api/deals', () => HttpResponse.json({ items: [], next: null })),
      http.get('*/api/deals/count', ({ request }) => {
        const none = new URL(request.url).searchParams.get('filter') === 'expectedCloseOn==""';
        return HttpResponse.json({ count: none ? 7 : 9, capped: false });
      }),
    );
    const onSearch = vi.fn();
    const object = { ...deals, calendar: { on: 'expectedCloseOn' } };
    await show(<ObjectList object={object} search={{ as: 'calendar', on: '2026-12' }} onSearch={onSearch} />);
    expect(await screen.findByText(/7 records of this list have no date/)).toBeVisible();
    await userEvent.click(screen.getByRole('button', { name: 'Show them' }));
    const search = expect.objectContaining({ as: 'table', filter: 'expectedCloseOn==""' }) as unknown;
    expect(onSearch).toHaveBeenCalledWith(search, expect.anything());
  });

  it('puts a record on another day by keys, where its day may be changed, and takes it back', async () => {
    const sent: unknown[] = [];
    const edit = ({ status }: { status: string }) => status === 'OPEN';
    const fields = deals.fields.map((field) => (field.id === 'expectedCloseOn' ? { ...field, edit } : field));
    let day = '2026-12-01';
    server.use(
      http.get('*/api/deals', () =>
        HttpResponse.json({
          items: [
            { ...row, id: '1', version: sent.length, expectedCloseOn: day },
            { ...row, id: '2', name: 'Won', status: 'WON', expectedCloseOn: '2026-12-20' },
          ],
          next: null,
        }),
      ),
      http.patch('*/api/deals/1', async ({ request }) => {
        const change = (await request.json()) as { expectedCloseOn: string };
        day = change.expectedCloseOn;
        sent.push([change, request.headers.get('If-Match')]);
        return HttpResponse.json({ ...row, id: '1', version: sent.length, expectedCloseOn: day });
      }),
    );
    const user = userEvent.setup();
    await show(
      <>
        <ObjectList
          object={{ ...deals, fields }}
          search={{ as: 'calendar', on: '2026-12' }}
          onSearch={() => undefined}
        />
        <Notifications />
      </>,
    );
    const item = (name: string) => screen.findByRole('link', { name });
    await waitFor(async () => expect(await item('Ten pumps')).toHaveAccessibleDescription(/Space/));
    expect(await item('Won')).not.toHaveAccessibleDescription(/Space/);
    (await item('Ten pumps')).focus();
    await user.keyboard(' {ArrowRight} ');
    await user.click(await screen.findByRole('button', { name: 'Undo' }));
    await waitFor(() =>
      expect(sent).toEqual([
        [{ expectedCloseOn: '2026-12-02' }, '"0"'],
        [{ expectedCloseOn: '2026-12-01' }, '"1"'],
      ]),
    );
    await waitFor(async () => expect(await item('Ten pumps')).toHaveFocus());
  });

  it('goes back to where somebody else had put it, and is not told to have moved where theirs stays', async () => {
    const fields = deals.fields.map((field) =>
      field.id === 'expectedCloseOn' ? { ...field, edit: true } : field,
    );
    let listed = { ...row, id: '1', version: 3, expectedCloseOn: '2026-12-01' };
    let stored = { ...listed, version: 4, expectedCloseOn: '2026-12-09' };
    server.use(
      http.get('*/api/deals', () => HttpResponse.json({ items: [listed], next: null })),
      http.get('*/api/deals/1', () =>
        HttpResponse.json(stored, { headers: { etag: `"${stored.version}"` } }),
      ),
      http.patch('*/api/deals/1', async ({ request }) => {
        if (request.headers.get('If-Match') !== `"${stored.version}"`) return refuse(412, 'stale-version');
        stored = { ...stored, ...((await request.json()) as object), version: stored.version + 1 };
        listed = stored;
        return HttpResponse.json(stored);
      }),
    );
    const user = userEvent.setup();
    await show(
      <>
        <ObjectList
          object={{ ...deals, fields }}
          search={{ as: 'calendar', on: '2026-12' }}
          onSearch={() => undefined}
        />
        <Notifications />
        <ConflictDialog />
      </>,
    );
    const item = await screen.findByRole('link', { name: 'Ten pumps' });
    await waitFor(() => expect(item).toHaveAccessibleDescription(/Space/));
    const move = async (choice: RegExp) => {
      (await screen.findByRole('link', { name: 'Ten pumps' })).focus();
      await user.keyboard(' {ArrowRight} ');
      await user.click(await screen.findByRole('radio', { name: choice }));
      await user.click(screen.getByRole('button', { name: 'Save this choice' }));
      await waitFor(() => expect(screen.queryByRole('dialog')).not.toBeInTheDocument());
    };
    await move(/Theirs/);
    expect(screen.queryByRole('button', { name: 'Undo' })).not.toBeInTheDocument();
    await move(/Yours/);
    await user.click(await screen.findByRole('button', { name: 'Undo' }));
    await waitFor(() => expect(stored).toMatchObject({ expectedCloseOn: '2026-12-09', version: 6 }));
  });
});
