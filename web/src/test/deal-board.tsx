import { Notifications } from '@mantine/notifications';
import { screen } from '@testing-library/react';
import type userEvent from '@testing-library/user-event';
import { useState } from 'react';
import type { DealRow, Pipeline } from '@/api/types';
import { deals } from '@/features/deals/deal-object';
import type { ListSearch } from '@/ui/list/list-search';
import type { SavedView } from '@/ui/list/views';
import { ObjectList } from '@/ui/object/object-list';
import { pipeline } from './pipeline';
import { http, HttpResponse } from './server';

const user1 = '018f0000-0000-7000-8000-000000221b2e';
const other = { ...pipeline, id: 'p2', name: 'Service', usual: false } as Pipeline;
export const view: SavedView = {
  id: 'v1',
  version: 0,
  object: 'deals',
  name: 'Mine',
  shared: false,
  ownerId: 'p7',
  isDefault: true,
  position: 0,
  query: 'filter=ownerId%3D%3Dme&as=board',
};
const deal: DealRow = {
  id: 'd1',
  accountId: 'a1',
  accountName: '华北机械',
  name: 'Ten pumps',
  pipelineId: 'p1',
  stageId: 's1',
  stage: 'Contact',
  status: 'OPEN',
  probability: 10,
  amount: 1000,
  currency: 'CNY',
  stageSince: '2026-06-01T00:00:00Z',
  createdAt: '2026-06-01T00:00:00Z',
  version: 7,
};
/** What the services hold, and what they were asked. */
export const kept = {
  stage: 's1',
  views: [] as SavedView[],
  lines: [] as unknown[],
  asked: [] as { path: string; body: unknown; version: string | null }[],
  filters: [] as string[],
};

const take = async (request: Request) => {
  const path = new URL(request.url).pathname;
  kept.asked.push({ path, body: await request.json(), version: request.headers.get('If-Match') });
};

export const boardApi = [
  http.get('*/api/me', () => HttpResponse.json({ id: 'p7', rights: ['deals:write'] })),
  http.get('*/api/views', () => HttpResponse.json({ items: kept.views, next: null })),
  http.get('*/api/pipelines', () => HttpResponse.json({ items: [pipeline, other] })),
  http.get('*/api/deals/count', () => HttpResponse.json({ count: 1, capped: false })),
  http.get('*/api/deals/changes', () => HttpResponse.json({ items: [], next: null })),
  http.get('*/api/deals', ({ request }) => {
    kept.filters.push(new URL(request.url).searchParams.get('filter') ?? '');
    const filter = new URL(request.url).searchParams.get('filter') ?? '';
    const here = !filter.includes('pipelineId') || filter.includes(`stageId==${kept.stage}`);
    return HttpResponse.json({ items: here ? [{ ...deal, stageId: kept.stage }] : [], next: null });
  }),
  http.get('*/api/deals/d1', () => HttpResponse.json({ ...deal, lines: kept.lines })),
  http.get('*/api/deals/groups', () =>
    HttpResponse.json({
      items: [
        {
          value: 's1',
          count: 1,
          sums: [
            { field: 'amount', currency: 'CNY', amount: 1000 },
            { field: 'weighted', currency: 'CNY', amount: 100 },
          ],
        },
      ],
      capped: false,
    }),
  ),
  http.get('*/api/deals/d1/moves', () =>
    HttpResponse.json({
      items: [
        {
          stage: 'Proposal',
          status: 'OPEN',
          movedBy: user1,
          movedAt: '2026-06-02T00:00:00Z',
          secondsBefore: 3600,
        },
      ],
    }),
  ),
  http.get(`*/api/users/actors/${user1}`, () => HttpResponse.json({ id: user1, name: '王芳' })),
  http.put('*/api/deals/d1/stage', async ({ request }) => {
    await take(request);
    kept.stage = 's2';
    return HttpResponse.json({ ...deal, stageId: 's2', version: 8, lines: [] });
  }),
  http.put('*/api/deals/d1/outcome', async ({ request }) => {
    await take(request);
    return HttpResponse.json({ ...deal, status: 'WON', lines: [] });
  }),
];

export function Deals({ start = {} }: { start?: ListSearch }) {
  const [search, setSearch] = useState(start);
  return (
    <>
      <ObjectList object={deals} search={search} onSearch={setSearch} />
      <output aria-label="URL">{JSON.stringify(search)}</output>
      <Notifications />
    </>
  );
}
export const url = () =>
  JSON.parse(screen.getByRole('status', { name: 'URL' }).textContent ?? '') as ListSearch;

/** Before each test. */
export function oneDeal() {
  Object.assign(kept, { stage: 's1', views: [], lines: [], asked: [], filters: [] });
}

export const column = (name: string) => screen.findByRole('region', { name });
export const moveTo = async (user: ReturnType<typeof userEvent.setup>, place: string) => {
  await user.click(await screen.findByRole('button', { name: 'Move “Ten pumps”' }));
  await user.click(await screen.findByRole('menuitem', { name: place }));
};
