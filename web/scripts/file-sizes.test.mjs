import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const longest = 250;
const folders = ['src', 'e2e', 'scripts'];

/** Those that are written by hand; the types of the API and the texts are not code. */
const ours = (file) => /\.(ts|tsx|mjs|css)$/.test(file) && !file.startsWith(join('src', 'api', 'schema'));

it('no file is so long that it is about two things', () => {
  const files = folders.flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((file) => join(folder, file)),
  );
  const lines = files
    .filter(ours)
    .map((file) => ({ file, lines: readFileSync(file, 'utf8').split('\n').length - 1 }));
  expect(lines.length).toBeGreaterThan(400);
  expect(lines.filter((each) => each.lines > longest)).toEqual([]);
});
