import type { Notification, NotificationChoice, QuietHours } from '@/api/types';
import { runs, toldBy } from './told';

const none: QuietHours = { enabled: false, from: '22:00', until: '07:00', days: [] };
const night: QuietHours = { ...none, enabled: true };
const one = (id: string, kind: Notification['kind'], more: Partial<Notification> = {}) =>
  ({ id, kind, at: '2026-06-01T08:00:00Z', readAt: null, ...more }) as Notification;
const choices: NotificationChoice[] = [
  { kind: 'DEAL_WON', inApp: true, toast: true, desktop: false },
  { kind: 'DEAL_LOST', inApp: true, toast: false, desktop: true },
  { kind: 'CASE_ANSWERED', inApp: false, toast: true, desktop: true },
];
const news = [one('won', 'DEAL_WON'), one('lost', 'DEAL_LOST'), one('answered', 'CASE_ANSWERED')];
const told = (what: Notification[], quiet: QuietHours, now: string) => {
  const { toasts, desktop } = toldBy(what, { choices, quiet, timeZone: 'UTC', now: new Date(now) });
  return [toasts.map(({ id }) => id), desktop.map(({ id }) => id)];
};

describe('what pops up', () => {
  it('does so where its kind is chosen', () => {
    expect(told(news, none, '2026-06-01T08:00:01Z')).toEqual([['won'], ['lost']]);
  });

  it('is nothing in quiet hours', () => {
    expect(told(news, night, '2026-06-01T23:00:00Z')).toEqual([[], []]);
  });

  it('is nothing that came in quiet hours, when they are over', () => {
    const late = one('late', 'DEAL_WON', { at: '2026-06-01T06:59:00Z' });
    expect(told([late, ...news], night, '2026-06-01T08:00:01Z')).toEqual([['won'], ['lost']]);
  });

  it('is nothing that was read meanwhile', () => {
    const read = one('read', 'DEAL_WON', { readAt: '2026-06-01T08:00:01Z' });
    expect(told([read], none, '2026-06-01T08:00:02Z')).toEqual([[], []]);
  });
});

describe('a run', () => {
  it('joins what comes in short succession and begins anew after a pause', () => {
    const { join, end } = runs();
    expect(join([one('1', 'DEAL_WON')], 1_000)).toHaveLength(1);
    expect(join([one('2', 'DEAL_WON')], 9_000)).toHaveLength(2);
    expect(join([one('3', 'DEAL_WON')], 18_000)).toHaveLength(3);
    expect(join([one('4', 'DEAL_WON')], 30_000)).toHaveLength(1);
    end();
    expect(join([one('5', 'DEAL_WON')], 31_000)).toHaveLength(1);
  });
});
