import { screen, waitFor } from '@testing-library/react';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { bringViews } from '@/ui/list/views-api';
import { RegistryProvider } from '@/ui/panel/registry';
import { show } from '@/test/render';
import { http, HttpResponse, mockApi } from '@/test/server';
import { known } from '../providers';
import { described } from '../objects';
import { Rehearsal } from './rehearsal';

vi.mock('./settled', () => ({
  whenQuiet: (_: unknown, act: () => void) => {
    const timer = setTimeout(act, 20);
    return () => clearTimeout(timer);
  },
}));

const asked: string[] = [];
const list = ({ request }: { request: Request }) => {
  asked.push(new URL(request.url).pathname);
  return HttpResponse.json({
    items: [{ id: '1', name: '华北机械', kind: 'ORGANISATION', version: 1 }],
    next: null,
  });
};
const first = ['/api/accounts', '/api/leads'];

mockApi(
  http.get('*/api/me', () => HttpResponse.json({ id: 'p1', name: 'Lin', roles: ['sales-rep'], rights: [] })),
  http.get('*/api/pipelines', () => HttpResponse.json({ items: [], next: null })),
  http.get('*/api/views', () => HttpResponse.json({ items: [], next: null })),
  http.get('*/api/:object', list),
  http.get('*/api/:object/count', () => HttpResponse.json({ count: 0, capped: false })),
);

beforeEach(() => asked.splice(0));

/** Begins when the views of the lists are known, as in the frame. */
function Prepared() {
  const queries = useQueryClient();
  const views = useQuery({ queryKey: ['brought'], queryFn: async () => (await bringViews(queries), true) });
  return views.isSuccess && <Rehearsal />;
}

const rehearse = (objects = known.objects) =>
  show(
    <RegistryProvider value={{ ...known, objects }}>
      <p>The page</p>
      <Prepared />
    </RegistryProvider>,
  );

describe('the lists that nobody has opened yet', () => {
  it('are drawn unseen, with their rows asked for, and leave nothing behind', async () => {
    const title = document.title;
    const { container, queries } = await rehearse();
    await waitFor(() =>
      expect(container.querySelector('[hidden] [role=region], [hidden] button')).not.toBeNull(),
    );
    expect(screen.queryByRole('button')).toBeNull();
    await waitFor(() => expect(container.querySelector('[hidden]')).toBeNull());
    expect(asked.slice(0, 2)).toEqual(first);
    expect(queries.getQueryCache().findAll({ queryKey: ['accounts'] })).not.toEqual([]);
    expect(document.title).toBe(title);
  });

  it('do no harm when one of them does not come', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => undefined);
    const gone = { ...described.accounts, load: () => Promise.reject(new TypeError('no network')) };
    await rehearse({ ...known.objects, accounts: gone });
    await waitFor(() => expect(asked).toContain('/api/leads'));
    expect(screen.getByText('The page')).toBeVisible();
  });

  it('do no harm when one of them cannot be drawn', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => undefined);
    const broken = {
      ...described.accounts,
      load: async () => ({ ...(await described.accounts.load()), fields: undefined as never }),
    };
    await rehearse({ ...known.objects, accounts: broken });
    await waitFor(() => expect(asked).toContain('/api/leads'));
    expect(asked).not.toContain('/api/accounts');
    expect(screen.getByText('The page')).toBeVisible();
  });
});
