import { intentOf, isTyping, type Key } from './row-keys';

const key = (name: string, more: Partial<Key> = {}): Key => ({
  key: name,
  shiftKey: false,
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  ...more,
});

describe('the keys of a list', () => {
  it('walk with J, K and the arrows', () => {
    expect(intentOf(key('j'))).toEqual({ kind: 'move', rows: 1, columns: 0 });
    expect(intentOf(key('K'))).toEqual({ kind: 'move', rows: -1, columns: 0 });
    expect(intentOf(key('ArrowLeft'))).toEqual({ kind: 'move', rows: 0, columns: -1 });
  });

  it('reach over cells with Shift, and over rows with Ctrl besides', () => {
    expect(intentOf(key('ArrowDown', { shiftKey: true }))).toMatchObject({ rows: 1, reach: 'cells' });
    expect(intentOf(key('ArrowRight', { shiftKey: true }))).toMatchObject({ columns: 1, reach: 'cells' });
    const both = { shiftKey: true, ctrlKey: true };
    expect(intentOf(key('ArrowUp', both))).toMatchObject({ rows: -1, reach: 'rows' });
    expect(intentOf(key('ArrowLeft', both))).toBeUndefined();
  });

  it('choose, edit, open and show the actions', () => {
    expect(['x', 'e', 'Enter', '.'].map((name) => intentOf(key(name))?.kind)).toEqual([
      'choose',
      'edit',
      'open',
      'menu',
    ]);
  });

  it('leave the shortcuts of the browser and of others alone', () => {
    expect(intentOf(key('x', { ctrlKey: true }))).toBeUndefined();
    expect(intentOf(key('e', { metaKey: true }))).toBeUndefined();
    expect(intentOf(key('L', { shiftKey: true }))).toBeUndefined();
    expect(intentOf(key('ArrowLeft', { altKey: true }))).toBeUndefined();
  });

  it('are letters while somebody types', () => {
    const input = document.createElement('input');
    const box = document.createElement('input');
    box.type = 'checkbox';
    expect(isTyping(input)).toBe(true);
    expect(isTyping(box)).toBe(false);
  });
});
