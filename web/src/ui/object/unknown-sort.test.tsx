import { screen, waitFor } from '@testing-library/react';
import { longListApi } from '@/test/long-list';
import { showPage } from '@/test/render';
import { http, mockApi } from '@/test/server';

vi.setConfig({ testTimeout: 60_000 }); // whole pages
const sorts: (string | null)[] = [];
mockApi(
  http.get('*/api/accounts', ({ request }) => {
    sorts.push(new URL(request.url).searchParams.get('sort'));
    return undefined;
  }),
  ...longListApi([]),
);
beforeEach(() => sorts.splice(0));

describe('an order in the address', () => {
  it.each([
    ['nonsense', '-createdAt'],
    ['nonsense,-name', '-name'],
  ])('that the list does not have is left out: %s', async (sort, sent) => {
    await showPage(`/accounts?sort=${sort}`);
    await waitFor(() => expect(sorts).toContain(sent));
    expect(new Set(sorts)).toEqual(new Set([sent]));
    expect(await screen.findByRole('grid')).toBeInTheDocument();
  });
});
