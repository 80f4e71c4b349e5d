// Makes src/api/schema/*.d.ts from the OpenAPI files of the services in docs/api: `npm run api`.
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath, URL } from 'node:url';
import openapiTS, { astToString } from 'openapi-typescript';

const from = new URL('../../docs/api/', import.meta.url);
const to = new URL('../src/api/schema/', import.meta.url);

/** File name → text of every service whose API the application uses. */
export async function generate() {
  const files = {};
  for (const name of readdirSync(from)
    .filter((file) => file.endsWith('.json'))
    .sort()) {
    const document = JSON.parse(readFileSync(new URL(name, from), 'utf8'));
    const text = astToString(await openapiTS(document));
    files[name.replace(/(-service)?\.json$/, '.d.ts')] =
      `/* Generated from docs/api/${name} by \`npm run api\`. */\n\n${text}`;
  }
  return files;
}

export function committed(name) {
  return readFileSync(new URL(name, to), 'utf8');
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  mkdirSync(to, { recursive: true });
  for (const [name, text] of Object.entries(await generate())) {
    writeFileSync(new URL(name, to), text);
    console.log(`src/api/schema/${name}`);
  }
}
