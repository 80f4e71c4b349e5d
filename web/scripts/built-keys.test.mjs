// @vitest-environment node
import ts from 'typescript';
import { missingKeys } from './built-keys.mjs';

function missing(code) {
  const host = ts.createCompilerHost({});
  const file = ts.createSourceFile('/src/part.ts', code, ts.ScriptTarget.Latest, true);
  const { getSourceFile } = host;
  host.getSourceFile = (name, ...rest) => (name === file.fileName ? file : getSourceFile(name, ...rest));
  const program = ts.createProgram([file.fileName], { noLib: true, types: [], strict: true }, host);
  return missingKeys(program, new Set(['things.of.cases', 'things.of.deals']));
}

describe('keys that are built from a value', () => {
  it('are each in the catalogue, whatever the value is', () => {
    expect(missing("declare const one: 'cases' | 'deals'; `things.of.${one}`")).toEqual([]);
    expect(missing("declare const one: 'cases' | 'leads'; `things.of.${one}`")).toEqual([
      'src/part.ts:1: things.of.leads',
    ]);
  });

  it('are not known before where the value may be any word', () => {
    expect(missing('declare const one: string; `things.of.${one}`')).toEqual([]);
  });

  it('begin with a group of the catalogue', () => {
    expect(missing("declare const one: 'a' | 'b'; `https.of.${one}`")).toEqual([]);
  });
});
