// Where the sources name a path of the API, as the compiler reads them: comments and other texts do not count.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';

function files(folder) {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return ['schema', 'locales', 'test'].includes(entry.name) ? [] : files(path);
    return /\.tsx?$/.test(entry.name) && !/\.test\./.test(entry.name) ? [path] : [];
  });
}

export function documented(folder = '../docs/api') {
  const paths = new Map();
  for (const name of readdirSync(folder).filter((file) => file.endsWith('.json'))) {
    const { paths: described } = JSON.parse(readFileSync(join(folder, name), 'utf8'));
    for (const [path, methods] of Object.entries(described)) paths.set(path, Object.keys(methods));
  }
  return paths;
}

/** Every text of a source that is a path of the API, and every way around the one client. */
export function namedIn(source, file = 'source.tsx') {
  const tree = ts.createSourceFile(file, source, ts.ScriptTarget.Latest, true, ts.ScriptKind.TSX);
  const found = { paths: [], composed: [], clients: [] };
  const at = (node) => `${file}:${tree.getLineAndCharacterOfPosition(node.getStart()).line + 1}`;
  const visit = (node) => {
    if (ts.isStringLiteralLike(node) && node.text.startsWith('/api/'))
      found.paths.push({ path: node.text, at: at(node) });
    if (ts.isTemplateExpression(node) && node.head.text.startsWith('/api/'))
      found.composed.push({ text: node.getText(), at: at(node) });
    if (ts.isCallExpression(node) || ts.isNewExpression(node)) {
      const called = node.expression.getText().replace(/^(globalThis|window|self|navigator)\./, '');
      if (['fetch', 'XMLHttpRequest', 'EventSource', 'WebSocket', 'sendBeacon'].includes(called))
        found.clients.push({ called, at: at(node) });
    }
    if (ts.isAsExpression(node) && /\bApiPath\b/.test(node.type.getText()))
      found.composed.push({ text: node.getText(), at: at(node) });
    ts.forEachChild(node, visit);
  };
  visit(tree);
  return found;
}

export function named(folder = 'src') {
  const all = files(folder).map((file) => namedIn(readFileSync(file, 'utf8'), file));
  return {
    paths: all.flatMap(({ paths }) => paths),
    composed: all.flatMap(({ composed }) => composed),
    clients: all.flatMap(({ clients }) => clients),
  };
}
