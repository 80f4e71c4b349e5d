import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import type { Preferences } from '@/api/types';
import { recentRecords } from '@/lib/kept-records';
import { preferencesQuery } from '@/lib/preferences';
import { http, HttpResponse, mockApi } from '@/test/server';
import { show } from '@/test/render';
import { useOverlay } from '../shell/overlays';
import { PaletteBox } from './palette-box';

const asked: string[] = [];
const me = {
  id: 'p1',
  name: 'Lin',
  username: 'lin',
  roles: ['sales-rep'],
  rights: ['accounts:read', 'deals:read', 'deals:write', 'interactions:write', 'cases:read'],
};
const north = { id: 'a1', name: '华北机械', email: 'north@example.com', phone: '0531 8888' };
const unseen = { id: 'a2', name: '成都嘉禾' };

mockApi(
  http.get('*/api/me', () => HttpResponse.json(me)),
  http.get('*/api/views', () =>
    HttpResponse.json({
      items: [
        { id: 'v1', object: 'deals', name: 'Closing soon', query: 'sort=name', ownerId: 'p1', shared: false },
        { id: 'v2', object: 'products', name: 'Closing stock', query: '', ownerId: 'p2', shared: true },
      ],
      next: null,
    }),
  ),
  http.get('*/api/:object', ({ params, request }) => {
    const filter = new URL(request.url).searchParams.get('filter') ?? '';
    asked.push(`${String(params.object)} ${filter}`);
    const items =
      params.object === 'accounts' && /华北|north@|0531/.test(filter)
        ? [north]
        : params.object === 'accounts' && filter.includes('双生')
          ? ['NORTH', 'SOUTH'].map((region) => ({ id: region, name: '双生', region, country: 'CN' }))
          : params.object === 'accounts' && filter.endsWith(',initials==cdjh*')
            ? [{ id: 'a3', name: '成都嘉禾 CDJH' }, unseen]
            : params.object === 'cases' && filter.includes('1042')
              ? [{ id: 'c1', subject: 'Printer', number: 'C-1042' }]
              : [];
    return HttpResponse.json({ items, next: null });
  }),
);

function Probe() {
  const overlay = useOverlay();
  return <output>{JSON.stringify(overlay)}</output>;
}

function Box() {
  const [typed, setTyped] = useState('');
  const [times, setTimes] = useState(0);
  const reopen = () => {
    setTyped('');
    setTimes(times + 1);
  };
  return (
    <>
      <button type="button" onClick={reopen}>
        Open anew
      </button>
      <PaletteBox key={times} typed={typed} onType={setTyped} onClose={closed} />
    </>
  );
}

const closed = vi.fn();

async function open(language: 'en' | 'zh-CN' = 'en') {
  const user = userEvent.setup();
  const { router, queries } = await show(
    <>
      <Box />
      <Probe />
    </>,
    language,
  );
  const box = await screen.findByRole('combobox');
  await screen.findByRole('option', { name: language === 'en' ? /^Deals/ : /^商机/ });
  return { user, router, queries, box };
}

beforeEach(() => {
  asked.splice(0);
  closed.mockClear();
  localStorage.clear();
});

describe('the palette', () => {
  it('finds a record by its name and opens it', async () => {
    const { user, router, box } = await open();
    await user.type(box, '华北');
    const group = await screen.findByRole('group', { name: 'Customers' });
    const option = await within(group).findByRole('option', { name: /^华北机械/ });
    await waitFor(() => expect(option).toHaveAttribute('aria-selected', 'true'));
    expect(box).toHaveAttribute('aria-activedescendant', option.id);
    expect(box).toHaveFocus();
    await user.keyboard('{Enter}');
    await waitFor(() => expect(router.state.location.pathname).toBe('/accounts/a1'));
    expect(closed).toHaveBeenCalledOnce();
  });

  it.each(['north@example', '0531 88'])('finds a customer by the address or number %s', async (known) => {
    const { user, box } = await open();
    await user.type(box, known);
    const found = await screen.findByRole('option', { name: /华北机械/ });
    expect(found).toHaveTextContent('north@example.com');
    expect(asked.filter((each) => each.startsWith('accounts')).at(-1)).toMatch(/email==.*,phone==/);
  });

  it('asks only for what the person may read, and nobody for one letter', async () => {
    const { user, box } = await open();
    await user.type(box, 'q');
    await new Promise((resolve) => setTimeout(resolve, 400));
    expect(asked.filter((each) => each.includes('*q*'))).toEqual([]);
    await user.type(box, 'z');
    await waitFor(() => expect(asked.filter((each) => each.includes('*qz*')).length).toBe(3));
    expect(new Set(asked.filter((each) => each.includes('*qz*')).map((each) => each.split(' ')[0]))).toEqual(
      new Set(['accounts', 'deals', 'cases']),
    );
  });

  it('finds a case by its number, and shows it at the side with Ctrl and Enter', async () => {
    const { user, router, box } = await open();
    await user.type(box, '1042');
    await screen.findByRole('option', { name: /Printer/ });
    await user.keyboard('{Control>}{Enter}{/Control}');
    await waitFor(() => expect(router.state.location.search).toEqual({ panel: 'cases:c1' }));
  });

  it('finds what was seen lately by the first letters of its pinyin', async () => {
    recentRecords.put('p1', { object: 'accounts', ...north });
    const { user, box } = await open('zh-CN');
    await user.type(box, 'hbjx');
    expect(await screen.findByRole('option', { name: /华北机械/ })).toBeInTheDocument();
  });

  it('offers once, among its own, what several earlier answers have brought along', async () => {
    const { user, box } = await open();
    await user.type(box, 'create deal for 华北');
    await screen.findByRole('option', { name: 'New deal for 华北机械' });
    await user.clear(box);
    await user.type(box, '华北');
    await screen.findByRole('option', { name: /^华北机械/ });
    await user.click(screen.getByRole('button', { name: 'Open anew' }));
    await user.type(screen.getByRole('combobox'), 'hbjx');
    const option = await screen.findByRole('option', { name: /^华北机械/ });
    expect(within(screen.getByRole('group', { name: 'Customers' })).getAllByRole('option')).toEqual([option]);
    expect(screen.getByText(`${screen.getAllByRole('option').length} entries`)).toBeInTheDocument();
  });

  it('offers a favourite once that was looked at lately, too', async () => {
    recentRecords.put('p1', { object: 'accounts', ...north });
    const { user, box, queries } = await open();
    queries.setQueryData(preferencesQuery.queryKey, {
      data: {
        favourites: [{ object: 'accounts', id: north.id, name: north.name }],
      } as unknown as Preferences,
    });
    const group = within(screen.getByRole('group', { name: 'Favourites and recent' }));
    await waitFor(() => expect(group.getAllByRole('option')).toHaveLength(1));
    await user.type(box, '华北');
    await waitFor(() => expect(screen.queryAllByRole('option', { name: /^华北机械/ })).toHaveLength(1));
  });

  it.each([
    ['双生', '双生'],
    ['create deal for 双生', 'New deal for 双生'],
  ])('tells apart what has one name: %s', async (typed, label) => {
    const { user, box } = await open();
    await user.type(box, typed);
    const named = (region: string) => new RegExp(`^${label}\\s*${region} · China$`);
    expect(await screen.findByRole('option', { name: named('NORTH') })).toBeInTheDocument();
    expect(screen.getByRole('option', { name: named('SOUTH') })).toBeInTheDocument();
  });

  it('finds what was never seen by the first letters of its pinyin', async () => {
    const { user, router, box } = await open();
    await user.type(box, 'cdjh');
    const group = await screen.findByRole('group', { name: 'Customers' });
    await within(group).findByRole('option', { name: '成都嘉禾' });
    await user.click(within(group).getByRole('option', { name: '成都嘉禾' }));
    await waitFor(() => expect(router.state.location.pathname).toBe('/accounts/a2'));
  });

  it.each([
    ['en', 'create deal for 华北机械', 'New deal for 华北机械'],
    ['zh-CN', '给华北机械建一个商机', '新建商机：华北机械'],
  ] as const)('understands a wish in words (%s)', async (language, words, offered) => {
    const { user, box } = await open(language);
    await user.type(box, words);
    await user.click(await screen.findByRole('option', { name: offered }));
    await waitFor(() =>
      expect(document.querySelector('output')?.textContent).toBe(
        JSON.stringify({ kind: 'create', object: 'deals', given: { accountId: 'a1' } }),
      ),
    );
  });

  it('offers nothing that the person may not make or see', async () => {
    const { user, box } = await open();
    await user.type(box, 'new');
    await screen.findByRole('option', { name: 'New deal' });
    expect(screen.queryByRole('option', { name: 'New customer' })).not.toBeInTheDocument();
    await user.clear(box);
    await user.type(box, 'closing');
    expect(await screen.findByRole('option', { name: /Closing soon/ })).toBeInTheDocument();
    expect(screen.queryByRole('option', { name: /Closing stock/ })).not.toBeInTheDocument();
  });

  it.each([
    ['en', 'activity', 'Log an activity'],
    ['en', 'log', 'Log an activity'],
    ['en', 'opportunity', 'New deal'],
    ['zh-CN', '记录', '记录跟进'],
    ['zh-CN', '机会', '新建商机'],
  ] as const)('offers to make what is meant by a word of it: %s, %s', async (language, word, offered) => {
    const { user, box } = await open(language);
    await user.type(box, word);
    expect(await screen.findByRole('option', { name: offered })).toBeInTheDocument();
  });

  it('is walked through with the arrows around its ends', async () => {
    const { user, box } = await open();
    await user.type(box, 'segm');
    const options = await screen.findAllByRole('option');
    await user.keyboard('{ArrowUp}');
    expect(screen.getAllByRole('option').at(-1)).toHaveAttribute('aria-selected', 'true');
    await user.keyboard('{ArrowDown}');
    expect(options[0]).toHaveAttribute('aria-selected', 'true');
  });

  it('says when there is nothing', async () => {
    const { user, box } = await open();
    await user.type(box, 'qqqzzz');
    expect(await screen.findByText('Nothing found for “qqqzzz”')).toBeInTheDocument();
  });
});
