import { QueryClient } from '@tanstack/react-query';
import { http as server, HttpResponse, mockApi } from '@/test/server';
import { http } from './http';
import { sessionQuery } from './session';

const lin = { id: 'p1', username: 'lin', name: 'Lin', roles: [] };
const wang = { id: 'p2', username: 'wang', name: 'Wang', roles: [] };
let person: typeof lin | null = lin;
let told: string | null = null;

mockApi(
  server.get('*/session', () => HttpResponse.json({ signedIn: person !== null, user: person })),
  server.get('*/api/me', ({ request }) => {
    told = request.headers.get('X-Guanxi-Person');
    return HttpResponse.json({});
  }),
);

describe('a page that one person has opened', () => {
  const queries = new QueryClient();
  const ask = () => queries.fetchQuery({ ...sessionQuery, staleTime: 0 });

  it('says for whom it acts', async () => {
    expect(await ask()).toMatchObject({ signedIn: true, user: lin });
    await http.get('/api/me');
    expect(told).toBe('p1');
  });

  it('has nobody signed in when somebody else has, and still acts for nobody else', async () => {
    person = wang;
    expect(await ask()).toEqual({ signedIn: false });
    await http.get('/api/me');
    expect(told).toBe('p1');
  });

  it('goes on when the same person is back', async () => {
    person = null;
    expect(await ask()).toMatchObject({ signedIn: false });
    person = lin;
    expect(await ask()).toMatchObject({ signedIn: true, user: lin });
  });
});
