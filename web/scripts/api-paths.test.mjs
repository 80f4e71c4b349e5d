// @vitest-environment node
import { documented, named, namedIn } from './api-paths.mjs';

// That a path has the method with which it is called is what `tsc` proves: lib/http.ts takes ApiPath<'patch'> and the like.
describe('the application', () => {
  const sources = named();

  it('names no path that is not in docs/api', () => {
    const known = documented();
    const unknown = sources.paths.filter(({ path }) => !known.has(path));
    expect(unknown).toEqual([]);
    expect(sources.paths.length).toBeGreaterThan(100);
  });

  it('makes no path out of pieces, and calls no other text a path', () => {
    expect(sources.composed).toEqual([]);
  });

  it('goes through one client, and hears news in one place', () => {
    expect(sources.clients.map(({ called, at }) => `${called} ${at.replace(/:\d+$/, '')}`)).toEqual([
      'fetch src/lib/http.ts',
      'EventSource src/lib/live-stream.ts',
    ]);
  });
});

describe('the reader of the sources', () => {
  it('finds paths, composed ones, casts and other clients, and leaves comments alone', () => {
    const { paths, composed, clients } = namedIn(`
      // '/api/comment'
      http.get('/api/unknown'); const x = \`/api/\${y}\`; http.get(z as ApiPath<'get'>);
      window.fetch('/api/other'); new EventSource(a);
    `);
    expect(paths.map(({ path }) => path)).toEqual(['/api/unknown', '/api/other']);
    expect(composed.map(({ text }) => text)).toEqual(['`/api/${y}`', "z as ApiPath<'get'>"]);
    expect(clients.map(({ called }) => called)).toEqual(['fetch', 'EventSource']);
  });
});
