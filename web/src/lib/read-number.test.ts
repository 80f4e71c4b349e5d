import { Formats } from './format';
import { languages } from './language';
import { readNumber } from './read-number';

const yuan = { currency: 'CNY' };

describe('a number that is pasted', () => {
  it.each([
    ['1280.5', 1280.5],
    ['1,280.50', 1280.5],
    ['12,801,280', 12801280],
    ['１，２８０．５０', 1280.5],
    ['¥1,280.50', 1280.5],
    ['￥500', 500],
    ['500 元', 500],
    ['CNY 500', 500],
    ['500 cny', 500],
    ['-¥500', -500],
    ['¥-500', -500],
    ['−500', -500],
    ['(¥300)', -300],
    ['.5', 0.5],
    ['+7', 7],
    ['１２３．４５', 123.45],
    ['12。5', 12.5],
    ['1 280 000.50', 1280000.5],
    ['12\u202f500', 12500],
    ['12万', 120000],
    ['１２万', 120000],
    ['12万元', 120000],
    ['¥ 1,200.5 萬', 12005000],
    ['1.5亿', 150000000],
    ['1.280万', 12800],
    ['0.00000001億', 1],
    ['2万亿', 2000000000000],
    ['0.29万', 2900],
    ['-3万', -30000],
    ['999999999999999', 999999999999999],
    ['123456789012.3456', 123456789012.3456],
    ['1280.5000000', 1280.5],
    ['000012', 12],
  ])('%s is an amount in CNY', (text, value) => {
    expect(readNumber(text, yuan)).toEqual({ value });
  });

  it.each([
    ['USD 500', 'otherCurrency'],
    ['500 USD', 'otherCurrency'],
    ['US$500', 'otherCurrency'],
    ['$500', 'otherCurrency'],
    ['€ 500', 'otherCurrency'],
    ['JP¥500', 'otherCurrency'],
    ['1.280,50', 'unclear'],
    ['1.280', 'unclear'],
    ['12,5', 'unclear'],
    ['1,28,000', 'unclear'],
    ["1'280.50", 'unclear'],
    ['1.2.3', 'unclear'],
    ['１２３，４５', 'unclear'],
    ['1 28', 'unclear'],
    ['1 280,000', 'unclear'],
    ['1e3', 'none'],
    ['万', 'none'],
    ['12万5', 'none'],
    ['12千', 'none'],
    ['12万 USD', 'otherCurrency'],
    ['0.12345', 'tooFine'],
    ['0.0000000000001亿', 'tooFine'],
    ['99999999999999999', 'tooLong'],
    ['1000万亿', 'tooLong'],
    ['123456789012345.68', 'inexact'],
    ['12ABC5', 'none'],
    ['ABC 125', 'none'],
    ['¥500 CNY', 'none'],
    ['12 %', 'none'],
    ['much', 'none'],
    ['-', 'none'],
    ['5-3', 'none'],
  ])('%s is none in CNY: %s', (text, reason) => {
    expect(readNumber(text, yuan)).toEqual({ refused: `form.number.${reason}` });
  });

  it('may be a share only where the field is one, and an amount only where the field is one', () => {
    expect(readNumber('12 %', { percent: true })).toEqual({ value: 12 });
    expect(readNumber('1.280', { percent: true })).toEqual({ value: 1.28 });
    expect(readNumber('¥12')).toEqual({ refused: 'form.number.none' });
  });

  it.each(
    languages.flatMap((language) =>
      ['CNY', 'USD', 'EUR', 'JPY', 'CHF'].map((each) => [language, each] as const),
    ),
  )('is read as the list writes it, in %s and %s', (language, currency) => {
    const written = new Formats(language).money(-1280, currency);
    expect(readNumber(written, { currency })).toEqual({ value: -1280 });
  });

  it('stays within the bounds of its field', () => {
    const share = { percent: true, min: 0, max: 100, decimals: 0 };
    expect(readNumber('100 %', share)).toEqual({ value: 100 });
    expect(readNumber('-1', share)).toEqual({ refused: 'form.number.tooSmall' });
    expect(readNumber('101', share)).toEqual({ refused: 'form.number.tooBig' });
    expect(readNumber('12.5', share)).toEqual({ refused: 'form.number.notWhole' });
    expect(readNumber('1234567890', { whole: 9 })).toEqual({ refused: 'form.number.tooLong' });
  });

  it('may be finer than its currency where it is the price of one', () => {
    expect(readNumber('19.995', { ...yuan, unitPrice: true })).toEqual({ value: 19.995 });
    expect(readNumber('19.995', yuan)).toEqual({ refused: 'form.number.unclear' });
  });

  it('takes the plain ¥ for no yen', () => {
    expect(readNumber('¥500', { currency: 'JPY' })).toEqual({ refused: 'form.number.otherCurrency' });
  });
});
