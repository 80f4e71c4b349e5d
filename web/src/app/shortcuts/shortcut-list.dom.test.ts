import { places, shortcutOf } from '../shell/places';
import { shortcuts } from '@/lib/shortcuts';
import { capsOf } from './keys';
import { ownerOf, shownShortcuts, withKey } from './shortcut-list';

const t = ((key: string) => key) as never;

describe('the keys', () => {
  it('are each one action’s: the usual ones do not meet', () => {
    const usual = [...shortcuts, ...places.map(shortcutOf)].map((each) => each.usual);
    expect(new Set(usual).size).toBe(usual.length);
    expect(usual).not.toContain('g');
  });

  it('are shown as the person has them, and known by whom they belong to', () => {
    const all = shownShortcuts(places, { enabled: true, map: { edit: 'z', 'go:/deals': 'g y' } }, t);
    expect(all.find(({ id }) => id === 'edit')?.keys).toBe('z');
    expect(all.find(({ id }) => id === 'go:/deals')?.keys).toBe('g y');
    expect(ownerOf('z', all, 'create')?.id).toBe('edit');
    expect(ownerOf('z', all, 'edit')).toBeUndefined();
    expect(ownerOf('e', all, 'create')).toBeUndefined();
  });

  it('are kept only where they differ from the usual', () => {
    const [, sheet] = shortcuts;
    if (!sheet) throw new Error('no sheet');
    const changed = withKey({ enabled: true, map: {} }, sheet, 'h');
    expect(changed.map).toEqual({ sheet: 'h' });
    expect(withKey(changed, sheet, sheet.usual).map).toEqual({});
  });

  it('are written as the caps on a keyboard', () => {
    expect(capsOf('g c')).toEqual(['G', 'C']);
    expect(capsOf('L')).toEqual(['Shift', 'L']);
    expect(capsOf('mod+Enter')).toEqual(['Ctrl', 'Enter']);
  });
});
