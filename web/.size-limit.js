import { readFileSync } from 'node:fs';

/** Not `dist`: a build of the platform may be reading that. */
const built = 'node_modules/.cache/sized';
const manifest = JSON.parse(readFileSync(new URL(`${built}/.vite/manifest.json`, import.meta.url), 'utf8'));

/** These modules and all that they bring along. */
function scripts(...modules) {
  const files = new Set();
  const walk = (key) => {
    const chunk = manifest[key];
    if (!chunk) throw new Error(`${key} is no part of the build by itself`);
    if (files.has(chunk.file)) return;
    files.add(chunk.file);
    chunk.imports?.forEach(walk);
  };
  modules.forEach(walk);
  return [...files].filter((file) => file.endsWith('.js')).map((file) => `${built}/${file}`);
}

const part = (name) => `src/app/routes/${name}.tsx`;
const start = ['index.html', part('home'), 'src/locales/zh-CN/start.ts'];
const parts = ['home-sales', 'home-support', 'home-marketing', 'home-analysis', 'home-overview'].map(part);

/** Everything that is loaded before a signed-in person sees the home page. */
export default [
  {
    name: 'initial JavaScript of a seller',
    path: scripts(...start, part('home-sales')),
    gzip: true,
    limit: '222 kB',
  },
  {
    name: 'initial JavaScript with the parts of all roles and the first steps',
    path: scripts(...start, ...parts, 'src/locales/zh-CN/index.ts', 'src/features/first-steps/checklist.tsx'),
    gzip: true,
    limit: '250 kB',
  },
];
