import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { dealsApi } from '@/test/deals';
import { show } from '@/test/render';
import { http, HttpResponse, mockApi } from '@/test/server';
import { ObjectList } from '@/ui/object/object-list';
import { deals } from './deal-object';

const group = (value: string) => ({ value, count: 2, sums: [] });
const stage = (name: string) => ({ id: name, name, probability: 50 });

mockApi(
  http.get('*/api/deals/groups', () =>
    HttpResponse.json({ items: ['Contract', 'Enquiry', 'Offer'].map(group), capped: false }),
  ),
  http.get('*/api/pipelines', () =>
    HttpResponse.json({
      items: [{ id: 'p', name: 'Sales', usual: true, stages: ['Enquiry', 'Offer', 'Contract'].map(stage) }],
      next: null,
    }),
  ),
  ...dealsApi([]),
);

it('deals by stage come as the stages follow each other, and say which deals are counted', async () => {
  const search = { as: 'chart', group: 'stage' } as const;
  await show(<ObjectList object={deals} search={search} onSearch={() => undefined} />);
  await userEvent.click(await screen.findByRole('button', { name: 'As a table' }));
  const rows = screen.getAllByRole('rowheader').map((head) => head.textContent);
  expect(rows).toEqual(['Enquiry', 'Offer', 'Contract']);
  expect(screen.getByRole('figure')).toHaveTextContent('Open, won and lost deals');
});
