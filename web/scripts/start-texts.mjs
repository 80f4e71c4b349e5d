// Which modules are there before the first page is seen, and which groups of texts that allows them to use.
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import ts from 'typescript';

/** The frame, and the home pages that wait for no other texts. */
export const firstPages = [
  'src/main.tsx',
  'src/app/routes/home.tsx',
  'src/app/routes/home-sales.tsx',
  'src/app/routes/home-support.tsx',
];

/** The groups that stand in a language's `start.ts`. */
export function startGroups(language, file = 'start.ts') {
  const text = readFileSync(join('src/locales', language, file), 'utf8');
  const [, names = ''] = /\{([a-zA-Z,]+)\}\.json/.exec(text) ?? [];
  return names.split(',').sort();
}

function resolved(from, specifier) {
  if (!/^(@\/|\.)/.test(specifier)) return undefined;
  const path = specifier.startsWith('@/') ? join('src', specifier.slice(2)) : join(dirname(from), specifier);
  return ['.ts', '.tsx', '/index.ts'].map((end) => path + end).find((file) => existsSync(file));
}

/** Everything that the files bring along by plain imports: what is imported when needed is not there at the start. */
export function broughtAlong(files) {
  const found = new Set();
  const follow = (file) => {
    if (found.has(file)) return;
    found.add(file);
    const tree = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest);
    for (const node of tree.statements) {
      const imports =
        ts.isImportDeclaration(node) && node.importClause?.phaseModifier !== ts.SyntaxKind.TypeKeyword;
      const again = ts.isExportDeclaration(node) && node.moduleSpecifier && !node.isTypeOnly;
      const next = (imports || again) && resolved(file, node.moduleSpecifier.text);
      if (next) follow(next);
    }
  };
  files.forEach(follow);
  return found;
}
