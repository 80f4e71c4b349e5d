import { fireEvent, screen, waitFor } from '@testing-library/react';
import { longListApi } from '@/test/long-list';
import { showPage } from '@/test/render';
import { http, mockApi, refuse } from '@/test/server';

vi.setConfig({ testTimeout: 60_000 }); // whole pages
const asked: string[] = [];
const kinds = 'COMPANY is no value of kind. There are: PERSON, ORGANIZATION.';
const refusing = (path: string) =>
  http.get(path, ({ request }) => {
    const { pathname, searchParams } = new URL(request.url);
    if (!searchParams.get('filter')) return undefined;
    asked.push(pathname);
    return refuse(400, 'unreadable-filter', { detail: kinds });
  });
mockApi(
  ...['*/api/accounts', '*/api/accounts/count', '*/api/accounts/groups'].map(refusing),
  ...longListApi([]),
);
beforeEach(() => asked.splice(0));

const address = (more = '') => `/accounts?filter=${encodeURIComponent('kind=="COMPANY"')}${more}`;

describe('a filter that the server refuses', () => {
  it('is sent once, also when there is news, and said in the words of the list', async () => {
    const { queries } = await showPage(address());
    expect(await screen.findByText('The filter cannot be used')).toBeVisible();
    expect(screen.getByText(/COMPANY is no value of Kind\. There are: Person, /)).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Try again' })).not.toBeInTheDocument();
    await queries.invalidateQueries();
    await queries.refetchQueries();
    expect(asked.toSorted()).toEqual(['/api/accounts', '/api/accounts/count']);
  });

  it.each(['table', 'split', 'chart'])('can be cleared where the rows are shown as %s', async (as) => {
    const { router } = await showPage(address(`&as=${as}`));
    fireEvent.click(await screen.findByRole('button', { name: 'Clear the filter and show all' }));
    await waitFor(() => expect(router.state.location.search).not.toHaveProperty('filter'));
    await waitFor(() => expect(screen.queryByText('The filter cannot be used')).not.toBeInTheDocument());
  });
});
