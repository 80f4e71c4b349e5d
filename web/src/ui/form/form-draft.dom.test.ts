import { act, renderHook } from '@testing-library/react';
import { readFormDraft, useFormDraft, writeFormDraft } from './form-draft';

beforeEach(() => localStorage.clear());

describe('the draft of a form', () => {
  const blank = { name: '', accountId: null as string | null };

  it('is kept for the same beginning only', () => {
    writeFormDraft('deals', { ...blank, accountId: 'a' }, { name: 'Big one', accountId: 'a' });
    expect(readFormDraft('deals', { ...blank, accountId: 'a' })).toEqual({ name: 'Big one', accountId: 'a' });
    expect(readFormDraft('deals', { ...blank, accountId: 'b' })).toBeUndefined();
    expect(readFormDraft('leads', { ...blank, accountId: 'a' })).toBeUndefined();
  });

  it('is none when nothing but blanks is left', () => {
    writeFormDraft('deals', blank, { name: 'x', accountId: null });
    writeFormDraft('deals', blank, { name: '', accountId: null });
    expect(localStorage).toHaveLength(0);
  });

  it('is no nonsense that somebody else put in its place', () => {
    localStorage.setItem('guanxi.form.deals', '[');
    expect(readFormDraft('deals', blank)).toBeUndefined();
    localStorage.setItem('guanxi.form.deals', JSON.stringify({ from: JSON.stringify({}), values: 'x' }));
    expect(readFormDraft('deals', blank)).toBeUndefined();
  });

  it('never holds what must not be written down', () => {
    const { result } = renderHook(() => useFormDraft('users', { name: '', password: '' }, ['password']));
    act(() => result.current.keep({ name: 'Mei', password: 'a quiet harbour' }));
    expect(localStorage.getItem('guanxi.form.users')).toContain('Mei');
    expect(localStorage.getItem('guanxi.form.users')).not.toContain('harbour');
  });
});
