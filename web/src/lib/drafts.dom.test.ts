import { act, renderHook } from '@testing-library/react';
import { signedInAs } from '@/test/render';
import { draftPlace, useDraft } from './drafts';

const readText = (kept: unknown) => (typeof kept === 'string' ? kept : '');
const draftOf = (person: string, name = 'note') =>
  renderHook(() => useDraft(name, readText), { wrapper: signedInAs(person) }).result;

afterEach(() => vi.restoreAllMocks());

describe('a draft', () => {
  it('is each person’s own', () => {
    const lin = draftOf('lin');
    const wang = draftOf('wang');
    act(() => lin.current.change(() => 'not for Wang'));
    expect(wang.current.value).toBe('');
    expect(draftOf('lin').current.value).toBe('not for Wang');
  });

  it('is the same for all that show it, and leaves nothing behind when it is blank', () => {
    const one = draftOf('lin');
    const other = draftOf('lin');
    act(() => one.current.change(() => 'half'));
    act(() => other.current.change((before) => `${before} a sentence`));
    expect(one.current.value).toBe('half a sentence');
    act(() => one.current.change(() => ''));
    expect(other.current.value).toBe('');
    expect(localStorage).toHaveLength(0);
  });

  it('follows what another tab does', () => {
    const one = draftOf('lin');
    localStorage.setItem('guanxi.draft.lin.note', JSON.stringify({ value: 'from there' }));
    act(() => void window.dispatchEvent(new StorageEvent('storage')));
    expect(one.current.value).toBe('from there');
  });

  it('is no nonsense that somebody else put in its place', () => {
    for (const nonsense of ['[', '3', '[1]', '{"value":3}']) {
      localStorage.setItem('guanxi.draft.lin.note', nonsense);
      expect(draftOf('lin').current.value).toBe('');
    }
  });

  it('lasts as long as the page where the device has no room', () => {
    vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
      throw new DOMException('full', 'QuotaExceededError');
    });
    const one = draftOf('lin', 'large');
    act(() => one.current.change(() => 'typed all the same'));
    expect(one.current.value).toBe('typed all the same');
    act(() => one.current.forget());
    expect(one.current.value).toBe('');
  });
});

describe('a draft that is sent', () => {
  it('is forgotten with the answer', () => {
    const place = draftPlace('lin', 'note');
    place.write('Dear customer');
    place.send('Dear customer').done();
    expect(localStorage).toHaveLength(0);
  });

  it('stays when something else was typed before the answer', () => {
    const place = draftPlace('lin', 'note');
    place.write('Dear customer');
    const sending = place.send('Dear customer');
    place.write('Dear customer, and one thing more');
    sending.done();
    expect(place.value()).toBe('Dear customer, and one thing more');
  });

  it('has the same key for the same input until it is answered or thrown away', () => {
    const place = draftPlace('lin', 'note');
    place.write('a');
    const { key } = place.send('a');
    place.write('b');
    place.write('a');
    const repeated = draftPlace('lin', 'note').send('a');
    expect(repeated.key).toBe(key);
    expect(place.send('b').key).not.toBe(key);
    place.drop();
    place.write('a');
    expect(place.send('a').key).not.toBe(key);
  });
});
