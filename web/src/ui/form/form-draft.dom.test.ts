import { act, renderHook } from '@testing-library/react';
import { draftPlace } from '@/lib/drafts';
import { signedInAs } from '@/test/render';
import { useFormDraft } from './form-draft';

const blank = { name: '', accountId: null as string | null };
const formOf = <Values extends object>(
  name: string | undefined,
  initial: Values,
  { person = 'lin', never = [] as (keyof Values)[] } = {},
) => renderHook(() => useFormDraft(name, initial, never), { wrapper: signedInAs(person) }).result;

describe('the draft of a form', () => {
  it('is kept for the same beginning only', () => {
    const begun = formOf('deals', { ...blank, accountId: 'a' });
    act(() => begun.current.keep({ name: 'Big one', accountId: 'a' }));
    expect(formOf('deals', { ...blank, accountId: 'a' }).current).toMatchObject({
      start: { name: 'Big one', accountId: 'a' },
      restored: true,
    });
    expect(formOf('deals', { ...blank, accountId: 'b' }).current.restored).toBe(false);
    expect(formOf('leads', { ...blank, accountId: 'a' }).current.restored).toBe(false);
  });

  it('is each person’s own', () => {
    const lin = formOf('leads', blank);
    act(() => lin.current.keep({ ...blank, name: 'Not for Wang' }));
    expect(formOf('leads', blank, { person: 'wang' }).current).toMatchObject({
      start: blank,
      restored: false,
    });
    expect(formOf('leads', blank).current.start.name).toBe('Not for Wang');
  });

  it('is none when nothing but blanks is left, or when it has no name', () => {
    const form = formOf('deals', blank);
    act(() => form.current.keep({ name: 'x', accountId: null }));
    act(() => form.current.keep({ name: '', accountId: null }));
    const nameless = formOf(undefined, blank);
    act(() => nameless.current.keep({ name: 'x', accountId: null }));
    expect(localStorage).toHaveLength(0);
  });

  it('is no nonsense that somebody else put in its place', () => {
    for (const nonsense of [null, 'x', { from: JSON.stringify({}), values: 'x' }]) {
      draftPlace('lin', 'form.deals').write(nonsense);
      expect(formOf('deals', blank).current.restored).toBe(false);
    }
  });

  it('never holds what must not be written down, not even to know it again', () => {
    const begun = formOf('users', { name: '', password: '' }, { never: ['password'] });
    const values = { name: 'Mei', password: 'a quiet harbour' };
    act(() => begun.current.keep(values));
    const { key, done } = begun.current.send(values);
    expect(begun.current.send(values).key).toBe(key);
    expect(JSON.stringify({ ...localStorage })).toContain('Mei');
    expect(JSON.stringify({ ...localStorage })).not.toContain('harbour');
    act(done);
    expect(localStorage).toHaveLength(0);
  });

  it('is sent again under the same key after an answer that never came, also as it began', () => {
    const order = { dealId: 'd', lines: ['pump'] };
    const { key } = formOf('orders', order).current.send(order);
    const again = formOf('orders', order).current;
    expect(again.restored).toBe(true);
    const repeated = again.send(order);
    expect(repeated.key).toBe(key);
    act(repeated.done);
    expect(formOf('orders', order).current.send(order).key).not.toBe(key);
  });
});
