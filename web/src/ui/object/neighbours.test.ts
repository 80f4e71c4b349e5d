import { QueryClient } from '@tanstack/react-query';
import { neighbours } from './neighbours';

const page = (...ids: string[]) => ({ items: ids.map((id) => ({ id })) });

describe('the records beside one', () => {
  it('are those of the list that was seen last', () => {
    const queries = new QueryClient();
    queries.setQueryData(['deals', 'list', { limit: 50 }], page('a', 'b', 'c'), { updatedAt: 1 });
    queries.setQueryData(
      ['deals', 'list', { limit: 50, sort: '-b' }],
      { pages: [page('c'), page('b', 'a')] },
      { updatedAt: 2 },
    );
    queries.setQueryData(['deals', 'list', { limit: 20 }], page('b', 'z'), { updatedAt: 3 });
    expect(neighbours(queries, 'deals', 'b')).toEqual({ previous: 'c', next: 'a' });
    expect(neighbours(queries, 'deals', 'c')).toEqual({ previous: undefined, next: 'b' });
    expect(neighbours(queries, 'cases', 'b')).toEqual({});
  });
});
