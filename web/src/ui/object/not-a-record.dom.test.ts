import { QueryClient } from '@tanstack/react-query';
import { Problem } from '@/lib/problem';
import { http, HttpResponse, mockApi } from '@/test/server';
import { oneQuery } from './queries';

mockApi(
  http.get('*/api/cases/states', () => HttpResponse.json({ items: [] })),
  http.get('*/api/cases/c1', () => HttpResponse.json({ id: 'c1', subject: 'Cannot sign in' })),
);

const read = (id: string) =>
  new QueryClient({ defaultOptions: { queries: { retry: false } } }).fetchQuery(oneQuery('cases', id));

describe('an address of the API that is no record', () => {
  it('is not taken for one', async () => {
    const refused = await read('states').catch((why: unknown) => why);
    expect(refused).toBeInstanceOf(Problem);
    expect((refused as Problem).leadsNowhere).toBe(true);
    expect((await read('c1')).data).toMatchObject({ subject: 'Cannot sign in' });
  });
});
