import type { QuietHours } from '@/api/types';
import { isQuiet } from './quiet-hours';

const night: QuietHours = { enabled: true, from: '22:00', until: '07:00', days: [] };
const lunch: QuietHours = { enabled: true, from: '12:00', until: '13:30', days: [] };
const at = (moment: string) => new Date(moment);

describe('quiet hours', () => {
  it.each([
    ['2026-06-01T11:59:59Z', false],
    ['2026-06-01T12:00:00Z', true],
    ['2026-06-01T13:29:59Z', true],
    ['2026-06-01T13:30:00Z', false],
  ])('last from their beginning up to their end: %s', (moment, quiet) => {
    expect(isQuiet(lunch, at(moment), 'UTC')).toBe(quiet);
  });

  it.each([
    ['2026-06-01T21:59:00Z', false],
    ['2026-06-01T22:00:00Z', true],
    ['2026-06-02T00:00:00Z', true],
    ['2026-06-02T06:59:00Z', true],
    ['2026-06-02T07:00:00Z', false],
  ])('go over midnight: %s', (moment, quiet) => {
    expect(isQuiet(night, at(moment), 'UTC')).toBe(quiet);
  });

  it.each([
    ['Asia/Shanghai', true],
    ['UTC', false],
    ['America/New_York', false],
    ['Asia/Kolkata', false],
  ])('are those of the person: at 14:30 UTC in %s', (zone, quiet) => {
    expect(isQuiet(night, at('2026-06-01T14:30:00Z'), zone)).toBe(quiet);
  });

  it('follow the clock when it changes', () => {
    expect(isQuiet(night, at('2026-03-28T06:30:00Z'), 'Europe/Berlin')).toBe(false); // 07:30
    expect(isQuiet(night, at('2026-03-29T05:30:00Z'), 'Europe/Berlin')).toBe(false); // 07:30 summer time
    expect(isQuiet(night, at('2026-03-28T05:30:00Z'), 'Europe/Berlin')).toBe(true); // 06:30
  });

  it.each([
    ['Thursday night', '2026-06-04T23:00:00Z', false],
    ['Friday morning', '2026-06-05T06:00:00Z', false],
    ['Friday night', '2026-06-05T23:00:00Z', true],
    ['Saturday morning', '2026-06-06T06:00:00Z', true],
    ['Saturday night', '2026-06-06T23:00:00Z', false],
  ])('belong to the day on which they begin: %s', (_when, moment, quiet) => {
    expect(isQuiet({ ...night, days: ['FRIDAY'] }, at(moment), 'UTC')).toBe(quiet);
  });

  it.each([
    ['Sunday night', '2026-06-07T23:00:00Z', true],
    ['Monday morning', '2026-06-08T06:00:00Z', true],
    ['Monday night', '2026-06-08T23:00:00Z', false],
  ])('go from Sunday to Monday: %s', (_when, moment, quiet) => {
    expect(isQuiet({ ...night, days: ['SUNDAY'] }, at(moment), 'UTC')).toBe(quiet);
  });

  it('take the weekday of the person', () => {
    const saturday: QuietHours = { enabled: true, from: '00:00', until: '00:00', days: ['SATURDAY'] };
    expect(isQuiet(saturday, at('2026-06-05T17:00:00Z'), 'Asia/Shanghai')).toBe(true);
    expect(isQuiet(saturday, at('2026-06-05T17:00:00Z'), 'UTC')).toBe(false);
  });

  it('last a whole day when they end when they begin', () => {
    const whole: QuietHours = { enabled: true, from: '08:00', until: '08:00', days: ['SATURDAY'] };
    expect(isQuiet(whole, at('2026-06-06T07:59:00Z'), 'UTC')).toBe(false);
    expect(isQuiet(whole, at('2026-06-06T08:00:00Z'), 'UTC')).toBe(true);
    expect(isQuiet(whole, at('2026-06-07T07:59:00Z'), 'UTC')).toBe(true);
    expect(isQuiet(whole, at('2026-06-07T08:00:00Z'), 'UTC')).toBe(false);
  });

  it('are none while they are off', () => {
    expect(isQuiet({ ...night, enabled: false }, at('2026-06-01T23:00:00Z'), 'UTC')).toBe(false);
  });
});
