import { screen } from '@testing-library/react';
import { deals, dealsApi } from '@/test/deals';
import { show } from '@/test/render';
import { http, HttpResponse, mockApi } from '@/test/server';
import { ObjectList } from './object-list';

const row = { name: 'Ten pumps', status: 'OPEN', amount: 10, currency: 'CNY' };
const rows = [
  { ...row, id: '1', createdAt: '2026-12-01T00:00:00Z', expectedCloseOn: '2026-12-01' },
  { ...row, id: '2', createdAt: '2026-12-01T18:30:00Z', expectedCloseOn: '2026-12-02' },
];
mockApi(
  http.get('*/api/deals', () => HttpResponse.json({ items: rows, next: null })),
  ...dealsApi([]),
);
afterEach(() => vi.unstubAllEnvs());

async function calendar(on: string, timeZone: string) {
  const object = { ...deals, calendar: { on } };
  const search = { as: 'calendar', on: '2026-12' } as const;
  await show(<ObjectList object={object} search={search} onSearch={() => undefined} />, 'en', { timeZone });
  const items = await screen.findAllByRole('link', { name: /Ten pumps/ });
  return items.map((item) => [item.closest('td')?.firstChild?.textContent, item.textContent]);
}

describe('a calendar of records', () => {
  beforeEach(() => vi.stubEnv('TZ', 'Europe/Berlin'));

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
});
