import { readTsv, writeTsv } from './tsv';

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

describe('what a spreadsheet is given', () => {
  it('has quotes around what would end a cell or a row', () => {
    expect(
      writeTsv([
        ['a', 'two\nlines'],
        ['say "hi"', 'b'],
      ]),
    ).toBe('a\t"two\nlines"\n"say ""hi"""\tb');
  });

  it('is read as what was written', () => {
    const cells = [
      ['', '"', '1,280'],
      ['x\r\ny', '\t', ' '],
    ];
    expect(readTsv(writeTsv(cells))).toEqual(cells);
  });
});
