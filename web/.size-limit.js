import { readFileSync } from 'node:fs';

/** Everything that is loaded before a signed-in person sees the home page: the entry, the page and one language. */
function initialFiles() {
  const manifest = JSON.parse(readFileSync(new URL('dist/.vite/manifest.json', import.meta.url), 'utf8'));
  const files = new Set();
  const walk = (key) => {
    const chunk = manifest[key];
    if (!chunk || files.has(chunk.file)) return;
    files.add(chunk.file);
    chunk.imports?.forEach(walk);
  };
  ['index.html', 'src/app/routes/home.tsx', 'src/locales/zh-CN/index.ts'].forEach(walk);
  return [...files].filter((file) => file.endsWith('.js')).map((file) => `dist/${file}`);
}

export default [{ name: 'initial JavaScript', path: initialFiles(), gzip: true, limit: '250 kB' }];
