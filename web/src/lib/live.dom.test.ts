import { FakeSource } from '@/test/fake-source';
import { batches, type Change, newsOf, touches } from './live-queries';
import { listen, type Message } from './live-stream';

const one = '018f0000-0000-7000-8000-000000000001';
const two = '018f0000-0000-7000-8000-000000000002';

const change = (object: string, id: string, accountId?: string): Change => ({
  object,
  id,
  accountId,
  type: `crm.x.${object}.changed.v1`,
  sequence: '1',
  at: '2026-06-01T00:00:00Z',
});

describe('what news make stale', () => {
  const news = newsOf([change('deals', one, two)]);

  it.each([
    [['deals', 'list', {}], true],
    [['deals', 'count', ''], true],
    [['deals', 'one', one], true],
    [['deals', 'one', two], false],
    [['accounts', 'one', two], false],
    [['timeline', two, {}], true],
    [['timeline', one, {}], false],
    [['insights', two], true],
    [['insights', 'rfm'], false],
    [['count', 'deals', ''], true],
    [['cases', 'list', {}], false],
    [['session'], false],
  ])('%j: %s', (key, expected) => {
    expect(touches(key as unknown[], news)).toBe(expected);
  });

  it('takes the contacts of a customer for stale by any news of a contact', () => {
    expect(touches(['contacts', 'of', two], newsOf([change('contacts', one)]))).toBe(true);
  });
});

describe('batches', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  it('asks once for many changes, and less often while they keep coming', () => {
    const taken: number[] = [];
    const { add } = batches((changes) => taken.push(changes.length));
    for (let at = 0; at < 100; at += 1) {
      add(change('deals', String(at)));
      vi.advanceTimersByTime(50);
    }
    vi.advanceTimersByTime(10_000);
    expect(taken.reduce((sum, each) => sum + each, 0)).toBe(100);
    expect(taken.length).toBeLessThan(7);
    expect(taken[0]).toBeLessThanOrEqual(7);
    add(change('deals', 'later'));
    vi.advanceTimersByTime(300);
    expect(taken.at(-1)).toBe(1);
  });
});

describe('the stream', () => {
  const heard: Message[] = [];
  const end = new AbortController();
  beforeEach(() => {
    vi.useFakeTimers();
    vi.stubGlobal('EventSource', FakeSource);
  });
  afterEach(() => {
    end.abort();
    vi.useRealTimers();
    vi.unstubAllGlobals();
  });

  it('goes on behind the last news when the browser has given up, and says when it is away', () => {
    void listen(
      (message) => heard.push(message),
      end.signal,
      () => false,
    );
    const first = FakeSource.opened[0] as FakeSource;
    expect(first.address).toBe('/api/live');
    first.say('current', '{}', '100-1');
    first.say('change', JSON.stringify(change('deals', one)), '120-2');
    expect(heard).toMatchObject([{ state: 'current' }, { change: { id: one } }]);
    first.fail(FakeSource.CLOSED);
    vi.advanceTimersByTime(5_000);
    expect(FakeSource.opened.at(-1)?.address).toBe('/api/live?after=120-2');
    expect(heard).toHaveLength(2);
    vi.advanceTimersByTime(3_000);
    expect(heard.at(-1)).toEqual({ kind: 'state', state: 'away' });
    FakeSource.opened.at(-1)?.say('delayed');
    expect(heard.at(-1)).toEqual({ kind: 'state', state: 'delayed' });
  });

  it('is not opened again while it is paused', () => {
    let paused = false;
    const over = new AbortController();
    void listen(
      () => undefined,
      over.signal,
      () => paused,
    );
    paused = true;
    FakeSource.latest().fail(FakeSource.CLOSED);
    const before = FakeSource.opened.length;
    vi.advanceTimersByTime(20_000);
    expect(FakeSource.opened).toHaveLength(before);
    paused = false;
    vi.advanceTimersByTime(6_000);
    expect(FakeSource.opened).toHaveLength(before + 1);
    over.abort();
  });
});
