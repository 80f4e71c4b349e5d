const sources = import.meta.glob<string>(['/src/**/*.{ts,tsx}', '!/src/**/*.test.*'], {
  query: '?raw',
  import: 'default',
  eager: true,
});
const sheets = Object.keys(import.meta.glob('/node_modules/@mantine/core/styles/*.layer.css')).map(
  (path) => /([^/]+)\.layer\.css$/.exec(path)?.[1],
);

/** All that is taken from the library by its name, types aside. */
const used = new Set(
  Object.values(sources)
    .flatMap((source) => [...source.matchAll(/import \{([^}]*)\} from '@mantine\/core'/g)])
    .flatMap(([, names = '']) => names.split(',').map((name) => name.trim())),
);

describe('the styles', () => {
  it('are loaded of every part that is used', () => {
    const loaded = sources['/src/app/styles.ts'] ?? '';
    const withStyles = sheets.filter((name) => name && used.has(name));
    expect(withStyles.length).toBeGreaterThan(20);
    expect(withStyles.filter((name) => !loaded.includes(`/${name}.layer.css`))).toEqual([]);
  });
});
