import { forReader } from './reader';

const fields = [
  { id: 'ownerId', type: 'record', of: 'users' },
  { id: 'name', type: 'text' },
  { id: 'closesOn', type: 'day' },
  { id: 'createdAt', type: 'moment' },
  { id: 'placedAt', type: 'day', timed: true },
];
const reader = { id: '7', now: new Date('2026-03-30T17:00:00Z'), timeZone: 'Asia/Shanghai' };
const asked = (filter: string, over: Partial<typeof reader> = {}) =>
  forReader(filter, fields, { ...reader, ...over });

describe('a filter as the server is asked', () => {
  it('names the person where it says me, and only among people', () => {
    expect(asked('ownerId==me;name==me')).toBe('ownerId==7;name==me');
    expect(asked('(ownerId=in=(me,8),name==x);createdAt=ge=-30d')).toBe(
      '(ownerId=in=(7,8),name==x);createdAt=ge=-30d',
    );
    expect(forReader('ownerId==me', fields, { ...reader, id: undefined })).toBe('ownerId==me');
  });

  it.each([
    ['Asia/Shanghai', '2026-03-30T16:00:00.000Z'],
    ['Europe/Berlin', '2026-03-30T22:00:00.000Z'],
    ['America/New_York', '2026-03-31T04:00:00.000Z'],
  ])('means the day that begins at midnight in %s', (timeZone, moment) => {
    expect(asked('createdAt=ge=2026-03-31', { timeZone })).toBe(`createdAt=ge=${moment}`);
  });

  it('means today as the reader has it', () => {
    expect(asked('createdAt=ge=today')).toBe('createdAt=ge=2026-03-30T16:00:00.000Z');
    expect(asked('createdAt=ge=today', { timeZone: 'America/New_York' })).toBe(
      'createdAt=ge=2026-03-30T04:00:00.000Z',
    );
    expect(asked('placedAt=ge=today')).toBe('placedAt=ge=2026-03-30T16:00:00.000Z');
    expect(asked('closesOn=lt=today')).toBe('closesOn=lt=2026-03-31');
    expect(asked('closesOn=lt=today', { timeZone: 'Europe/Berlin' })).toBe('closesOn=lt=2026-03-30');
  });

  it('means the week, month, quarter or year that the reader is in', () => {
    expect(asked('closesOn==thisMonth;name==x')).toBe(
      'closesOn=ge=2026-03-01;closesOn=lt=2026-04-01;name==x',
    );
    expect(asked('closesOn==nextQuarter,closesOn==yesterday')).toBe(
      'closesOn=ge=2026-04-01;closesOn=lt=2026-07-01,closesOn=ge=2026-03-30;closesOn=lt=2026-03-31',
    );
    expect(asked('createdAt==thisWeek', { timeZone: 'Europe/Berlin' })).toBe(
      'createdAt=ge=2026-03-29T22:00:00.000Z;createdAt=lt=2026-04-05T22:00:00.000Z',
    );
    expect(asked('closesOn=le=thisYear')).toBe('closesOn=lt=2027-01-01');
    expect(asked('closesOn=gt=lastYear')).toBe('closesOn=ge=2026-01-01');
    expect(asked('(closesOn!=today);name==x')).toBe(
      '(closesOn=="",closesOn=lt=2026-03-31,closesOn=ge=2026-04-01);name==x',
    );
    expect(asked('name==thisMonth')).toBe('name==thisMonth');
  });

  it('leaves days, moments, times from now and words of a text as they are', () => {
    for (const filter of [
      'closesOn=ge=2026-03-31',
      'createdAt=ge=2026-03-31T00:00:00Z',
      'createdAt=ge=-30d',
      'name==today',
      'name==2026-03-31',
      'name=="*a,b*"',
      'secret==today',
    ])
      expect(asked(filter)).toBe(filter);
    expect(forReader(undefined, fields, reader)).toBeUndefined();
  });

  it('leaves what cannot be read to the server', () => {
    expect(asked('createdAt=ge=2026-13-31')).toBe('createdAt=ge=2026-13-31');
    expect(asked('createdAt=ge=today;(')).toBe('createdAt=ge=today;(');
  });
});
