import { Formats } from '@/lib/format';
import { languages } from '@/lib/language';
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
    ['1.280,50', 'unclearNumber'],
    ['1.280', 'unclearNumber'],
    ['12,5', 'unclearNumber'],
    ['1,28,000', 'unclearNumber'],
    ['1 280.50', 'unclearNumber'],
    ["1'280.50", 'unclearNumber'],
    ['1.2.3', 'unclearNumber'],
    ['12ABC5', 'noNumber'],
    ['ABC 125', 'noNumber'],
    ['¥500 CNY', 'noNumber'],
    ['12 %', 'noNumber'],
    ['much', 'noNumber'],
    ['-', 'noNumber'],
    ['5-3', 'noNumber'],
  ])('%s is none in CNY: %s', (text, reason) => {
    expect(readNumber(text, yuan)).toEqual({ refused: `rows.paste.${reason}` });
  });

  it('may be a share only where the field is one, and an amount only where the field is one', () => {
    expect(readNumber('12 %', { percent: true })).toEqual({ value: 12 });
    expect(readNumber('1.280', { percent: true })).toEqual({ value: 1.28 });
    expect(readNumber('¥12')).toEqual({ refused: 'rows.paste.noNumber' });
  });

  it.each(
    languages.flatMap((language) =>
      ['CNY', 'USD', 'EUR', 'JPY', 'CHF'].map((each) => [language, each] as const),
    ),
  )('is read as the list writes it, in %s and %s', (language, currency) => {
    const written = new Formats(language).money(-1280, currency);
    expect(readNumber(written, { currency })).toEqual({ value: -1280 });
  });

  it('takes the plain ¥ for no yen', () => {
    expect(readNumber('¥500', { currency: 'JPY' })).toEqual({ refused: 'rows.paste.otherCurrency' });
  });
});
