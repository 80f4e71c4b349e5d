// Fails when a catalogue misses a key, one that is put together too, holds an unused one, cannot be read as ICU, lacks a plural form of its language or leaves
// out what the other language says; run by `npm run check`.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import IntlMessageFormat from 'intl-messageformat';
import ts from 'typescript';
import { applicationProgram, missingKeys } from './built-keys.mjs';
import { wrongForms } from './message-forms.mjs';
import { broughtAlong, firstPages, startGroups } from './start-texts.mjs';

const languages = ['en', 'zh-CN'];
const problems = [];

function flatten(node, prefix, into) {
  for (const [name, value] of Object.entries(node)) {
    if (typeof value === 'string') into.set(`${prefix}.${name}`, value);
    else flatten(value, `${prefix}.${name}`, into);
  }
  return into;
}

function catalogue(language) {
  const folder = join('src/locales', language);
  const entries = new Map();
  for (const file of readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .sort()) {
    flatten(JSON.parse(readFileSync(join(folder, file), 'utf8')), file.replace('.json', ''), entries);
  }
  return entries;
}

function sources(folder) {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return entry.name === 'schema' || entry.name === 'locales' ? [] : sources(path);
    return /\.tsx?$/.test(entry.name) && !/\.test\./.test(entry.name) ? [path] : [];
  });
}

const texts = Object.fromEntries(languages.map((language) => [language, catalogue(language)]));
const keys = new Set([...texts.en.keys(), ...texts['zh-CN'].keys()]);
const groups = new Set([...keys].map((key) => key.split('.')[0]));

for (const key of keys) {
  for (const language of languages) {
    const text = texts[language].get(key);
    if (text === undefined) problems.push(`${language}: ${key} is missing`);
    else if (text.trim() === '') problems.push(`${language}: ${key} is empty`);
    else {
      try {
        new IntlMessageFormat(text, language);
      } catch (error) {
        problems.push(`${language}: ${key} is not ICU: ${error.message}`);
      }
    }
  }
}

const atStart = broughtAlong(firstPages);
const inStart = startGroups('en');
for (const [language, file] of [
  ['en', 'index.ts'],
  ['zh-CN', 'start.ts'],
  ['zh-CN', 'index.ts'],
]) {
  if (startGroups(language, file).join() !== inStart.join())
    problems.push(`${language}/${file} and en/start.ts name different groups`);
}

/** What is there before the first page is seen may only say what is in the texts of the start. */
function early(file, group, text) {
  if (groups.has(group) && atStart.has(file) && !inStart.includes(group))
    problems.push(`${file}: ${text} is not among the texts of the start`);
}

if (problems.length === 0)
  for (const key of keys) {
    const said = Object.fromEntries(languages.map((language) => [language, texts[language].get(key)]));
    problems.push(...wrongForms(key, said));
  }

/** A literal key, or the pattern of a composed one. */
const used = new Set();
const patterns = [];
const escape = (text) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

for (const file of sources('src')) {
  const tree = ts.createSourceFile(
    file,
    readFileSync(file, 'utf8'),
    ts.ScriptTarget.Latest,
    true,
    ts.ScriptKind.TSX,
  );
  const visit = (node) => {
    if (ts.isStringLiteralLike(node) && keys.has(node.text)) {
      used.add(node.text);
      early(file, node.text.split('.')[0], node.text);
    }
    if (ts.isTemplateExpression(node)) {
      const parts = [node.head.text, ...node.templateSpans.map((span) => span.literal.text)];
      if (/^[a-z]\w*\./.test(parts[0])) {
        early(file, parts[0].split('.')[0], node.getText());
        const pattern = new RegExp(`^${parts.map(escape).join('[^.]+')}$`);
        const at = tree.getLineAndCharacterOfPosition(node.getStart()).line + 1;
        patterns.push({ pattern, where: `${file}:${at}`, text: node.getText() });
      }
    }
    const isT = ts.isCallExpression(node) && /(^|\.)t$/.test(node.expression.getText());
    const first = isT ? node.arguments[0] : undefined;
    if (first && ts.isStringLiteralLike(first) && !keys.has(first.text)) {
      problems.push(`${file}: ${first.text} is in no catalogue`);
    }
    ts.forEachChild(node, visit);
  };
  visit(tree);
}

for (const { pattern, where, text } of patterns) {
  const matches = [...keys].filter((key) => pattern.test(key));
  matches.forEach((key) => used.add(key));
  if (matches.length === 0 && groups.has(pattern.source.slice(1).split('\\.')[0])) {
    problems.push(`${where}: ${text} meets no key`);
  }
}
for (const built of missingKeys(applicationProgram(), keys)) problems.push(`${built} is in no catalogue`);
for (const key of keys) if (!used.has(key)) problems.push(`${key} is not used`);

if (problems.length > 0) {
  console.error(problems.join('\n'));
  console.error(`${problems.length} problems in the message catalogues`);
  process.exit(1);
}
console.log(`${keys.size} messages in ${languages.length} languages, complete and used`);
