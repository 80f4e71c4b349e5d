import { QueryClient } from '@tanstack/react-query';
import { createMemoryHistory } from '@tanstack/react-router';
import { pages } from '../../e2e/pages';
import { createAppRouter } from './router';

const routes = Object.keys(createAppRouter(new QueryClient(), createMemoryHistory()).routesByPath);

/** `/accounts/$account?tab=deals` and `/accounts/$accountId` are the same place. */
const place = (path: string) => path.replace(/\?.*/, '').replaceAll(/\$\w+/g, '$');

/** An import is looked at by what it brings in. */
const placeOfRoute = (route: string) => place(route.replace('$object', 'accounts'));

describe('the pages that are looked at in a browser', () => {
  const lookedAt = Object.values(pages).map(place);

  it('are all that the router knows', () => {
    expect(routes.filter((route) => !lookedAt.includes(placeOfRoute(route)))).toEqual([]);
    expect(routes.length).toBeGreaterThan(30);
  });

  it('are known to the router', () => {
    const known = routes.map(placeOfRoute);
    expect(lookedAt.filter((path) => !known.includes(path))).toEqual([]);
  });
});
