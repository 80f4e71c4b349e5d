import { dayOf, daysBetween, localOf, momentOf, startOf, toldDay } from './day';

const shanghai = 'Asia/Shanghai';
const berlin = 'Europe/Berlin';
const newYork = 'America/New_York';

afterEach(() => vi.unstubAllEnvs());

describe('the day of a moment', () => {
  it('is that of the time zone that is asked for, not of the device', () => {
    vi.stubEnv('TZ', berlin);
    expect(dayOf('2026-12-01T18:00:00Z', shanghai)).toBe('2026-12-02');
    expect(dayOf('2026-12-01T02:00:00Z', newYork)).toBe('2026-11-30');
  });

  it('has nothing to do with midnight in UTC', () => {
    expect(dayOf('2026-12-01T00:00:00Z', newYork)).toBe('2026-11-30');
    expect(dayOf('2026-12-01T00:00:00Z', shanghai)).toBe('2026-12-01');
  });

  it('is what was told where only a day was', () => {
    expect(toldDay('1997-01-01', newYork)).toBe('1997-01-01');
    expect(toldDay('1997-01-01T00:00:00Z', newYork)).toBe('1997-01-01');
    expect(toldDay('2026-12-01T18:00:00.25Z', shanghai)).toBe('2026-12-02');
  });

  it('is counted on a calendar', () => {
    expect(daysBetween('2026-06-14', '2026-06-15')).toBe(1);
    expect(daysBetween('2026-03-30', '2026-03-28')).toBe(-2);
  });
});

describe('a local time', () => {
  it.each([
    ['2026-12-01T00:00:00Z', shanghai, '2026-12-01T08:00'],
    ['2026-12-01T00:00:00Z', berlin, '2026-12-01T01:00'],
    ['2026-12-01T00:00:00Z', newYork, '2026-11-30T19:00'],
    ['2026-07-01T22:30:00Z', berlin, '2026-07-02T00:30'],
  ])('of %s in %s is %s, and back', (moment, zone, local) => {
    expect(localOf(moment, zone)).toBe(local);
    expect(Date.parse(momentOf(local, zone))).toBe(Date.parse(moment));
  });

  it.each([
    ['2026-03-29T01:59', berlin, '2026-03-29T00:59:00.000Z'],
    ['2026-03-29T03:00', berlin, '2026-03-29T01:00:00.000Z'],
    ['2026-10-25T01:59', berlin, '2026-10-24T23:59:00.000Z'],
    ['2026-10-25T03:00', berlin, '2026-10-25T02:00:00.000Z'],
    ['2026-03-08T01:59', newYork, '2026-03-08T06:59:00.000Z'],
    ['2026-03-08T03:00', newYork, '2026-03-08T07:00:00.000Z'],
    ['2026-11-01T00:59', newYork, '2026-11-01T04:59:00.000Z'],
    ['2026-11-01T02:00', newYork, '2026-11-01T07:00:00.000Z'],
  ])('around a change of the clocks: %s in %s', (local, zone, moment) => {
    expect(momentOf(local, zone)).toBe(moment);
  });

  it.each([
    ['2026-03-29T02:30', berlin, '2026-03-29T01:30:00.000Z', '2026-03-29T03:30'],
    ['2026-03-08T02:30', newYork, '2026-03-08T07:30:00.000Z', '2026-03-08T03:30'],
  ])('that the clocks skip is an hour later: %s in %s', (local, zone, moment, read) => {
    expect(momentOf(local, zone)).toBe(moment);
    expect(localOf(moment, zone)).toBe(read);
  });

  it.each([
    ['2026-10-25T02:30', berlin, '2026-10-25T00:30:00.000Z'],
    ['2026-11-01T01:30', newYork, '2026-11-01T05:30:00.000Z'],
  ])('that comes twice is the first: %s in %s', (local, zone, moment) => {
    expect(momentOf(local, zone)).toBe(moment);
  });

  it('has four digits of a year while it is typed', () => {
    expect(localOf(momentOf('0002-01-01T09:30', shanghai), shanghai)).toBe('0002-01-01T09:30');
  });
});

describe('a day', () => {
  it.each([
    ['2026-03-31', shanghai, '2026-03-30T16:00:00.000Z'],
    ['2026-03-29', berlin, '2026-03-28T23:00:00.000Z'],
    ['2026-03-30', berlin, '2026-03-29T22:00:00.000Z'],
    ['2026-11-01', newYork, '2026-11-01T04:00:00.000Z'],
    ['2026-11-02', newYork, '2026-11-02T05:00:00.000Z'],
  ])('%s in %s begins at midnight', (day, zone, moment) => {
    expect(startOf(day, zone)).toBe(moment);
  });

  it.each([
    ['2026-09-06', 'America/Santiago', '2026-09-06T04:00:00.000Z', '2026-09-06T01:00'],
    ['2018-11-04', 'America/Sao_Paulo', '2018-11-04T03:00:00.000Z', '2018-11-04T01:00'],
  ])('%s in %s begins when there is a time of it', (day, zone, moment, local) => {
    expect(startOf(day, zone)).toBe(moment);
    expect(localOf(moment, zone)).toBe(local);
  });

  it('begins at the first of two midnights', () => {
    expect(startOf('2026-11-01', 'America/Havana')).toBe('2026-11-01T04:00:00.000Z');
  });
});
