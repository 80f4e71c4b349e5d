import { readTsv } from './tsv';

describe('what a spreadsheet copies', () => {
  it('is rows of cells', () => {
    expect(readTsv('a\tb\r\nc\t\r\n')).toEqual([
      ['a', 'b'],
      ['c', ''],
    ]);
  });

  it('may hold lines, tabs and quotes inside quotes', () => {
    expect(readTsv('"two\nlines"\t"say ""hi"""\nplain "inside"\tx')).toEqual([
      ['two\nlines', 'say "hi"'],
      ['plain "inside"', 'x'],
    ]);
  });

  it('is nothing when nothing was copied', () => {
    expect(readTsv('')).toEqual([]);
    expect(readTsv('one')).toEqual([['one']]);
  });
});
