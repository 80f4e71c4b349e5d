import { Formats } from './format';
import { languages } from './language';
import { readDay, readTypedDay, readTypedMoment } from './read-day';

const today = '2026-11-29';
const en = { language: 'en', today } as const;
const zh = { language: 'zh-CN', today } as const;

describe('a day as everybody writes it', () => {
  it.each([
    '2026-03-01',
    '2026-3-1',
    '2026/3/1',
    '2026.3.1',
    '20260301',
    '２０２６／３／１',
    ' 2026 年 3 月 1 日 ',
    '2026年3月1日',
    'Mar 1, 2026',
    'march 1 2026',
    '1 Mar 2026',
    '1-Mar-2026',
  ])('%s is one', (text) => {
    expect(readDay(text)).toBe('2026-03-01');
  });

  it.each(['', '31/12/2026', '3/1/2026', '3/1', '2026-02-30', '2026-3', 'soon', 'Mai 1, 2026', '1 M 2026'])(
    '“%s” is none',
    (text) => {
      expect(readDay(text)).toBeUndefined();
    },
  );
});

describe('a day as it is typed', () => {
  it.each(['11/2', '11-2', '11月2日', '11月2号', 'Nov 2', '2 november'])('%s is one of this year', (text) => {
    expect(readTypedDay(text, en)).toBe('2026-11-02');
    expect(readTypedDay(text, zh)).toBe('2026-11-02');
  });

  it.each(['12/31/2026', '12/31/26', '12-31-2026'])('%s begins with its month in English alone', (text) => {
    expect(readTypedDay(text, en)).toBe('2026-12-31');
    expect(readTypedDay(text, zh)).toBeUndefined();
  });

  it.each(['31/12/2026', '13/1', '2026-02-30', '26/11/29', 'tomorrow', '1'])('%s is none', (text) => {
    expect(readTypedDay(text, en)).toBeUndefined();
    expect(readTypedDay(text, zh)).toBeUndefined();
  });

  it.each(languages)('is what %s writes', (language) => {
    const formats = new Formats(language);
    for (const day of ['2026-01-01', '2026-05-12', '2026-09-30', '2024-02-29'])
      expect(readTypedDay(formats.day(day), { language, today })).toBe(day);
  });
});

describe('a moment as it is typed', () => {
  it.each([
    '2026-03-01T15:30',
    '2026-03-01 15:30',
    '2026-03-01 15:30:00',
    '2026/3/1 3:30 pm',
    '2026年3月1日 15:30',
    '2026年3月1日下午3点30分',
    '2026年3月1日 １５：３０',
    'Mar 1, 2026, 3:30 PM',
    '3/1 3:30pm',
    'Mar 1 15:30',
  ])('%s is one', (text) => {
    expect(readTypedMoment(text, en)).toBe('2026-03-01T15:30');
  });

  it.each([
    ['3/1 9am', '2026-03-01T09:00'],
    ['3/1 12 am', '2026-03-01T00:00'],
    ['3/1 12:05 pm', '2026-03-01T12:05'],
    ['3月1日9点', '2026-03-01T09:00'],
    ['3月1日 上午9:00', '2026-03-01T09:00'],
  ])('%s is %s', (text, moment) => {
    expect(readTypedMoment(text, zh)).toBe(moment);
  });

  it.each(['', '15:30', '2026-03-01', '2026-03-01 25:00', '2026-03-01 9', '2026-03-01T09:00Z', '3/1 13 pm'])(
    '“%s” is none',
    (text) => {
      expect(readTypedMoment(text, en)).toBeUndefined();
    },
  );

  it.each(languages)('is what %s writes', (language) => {
    const formats = new Formats(language);
    for (const local of ['2026-01-01T00:00', '2026-05-12T12:30', '2026-09-30T23:59'])
      expect(readTypedMoment(formats.local(local), { language, today })).toBe(local);
  });
});
