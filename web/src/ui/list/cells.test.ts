import { follow, type Held, type Lines } from './cells';

const fields = ['name', 'region'];
const lines = (...rows: string[]): Lines => ({ rows, fields });
const at = (row: string, field = 'region') => ({ row, field });
const before = lines('a', 'b', 'c', 'd');
const edited: Held = { place: at('b'), editing: at('b'), menu: 'b' };

describe('a cell of a list that is read again', () => {
  it('stays with its record, wherever that stands now', () => {
    expect(follow(edited, before, lines('new', 'b', 'a', 'c', 'd'))).toEqual(edited);
  });

  it.each([
    ['what came after it', ['new', 'a', 'c', 'd'], 'c'],
    ['what came before it, at the end', ['new', 'a'], 'a'],
    ['the first row of another list', ['x', 'y'], 'x'],
    ['itself while there is no row', [], 'b'],
  ])('gives its place to %s when its record has gone', (_, rows, place) => {
    expect(follow({ place: at('b') }, before, lines(...rows)).place).toEqual(at(place));
  });

  it('closes what was open in it when its record has gone, and says that it did', () => {
    expect(follow(edited, before, lines('a', 'c'))).toEqual({ place: at('c'), lost: at('b') });
  });

  it('closes its editor when its column has gone', () => {
    const now = { ...before, fields: ['name'] };
    expect(follow(edited, before, now)).toEqual({ place: at('b', 'name'), menu: 'b', lost: at('b') });
  });
});
