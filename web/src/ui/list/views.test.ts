import { readListSearch } from './list-search';
import { isChanged, meant, questionOf, readQuestion, type SavedView, told } from './views';

const view = (id: string, query: string, more: Partial<SavedView> = {}): SavedView => ({
  id,
  version: 0,
  object: 'deals',
  name: id,
  shared: false,
  ownerId: 'me',
  isDefault: false,
  position: 0,
  query,
  ...more,
});
const open = view('open', 'filter=status%3D%3DOPEN&sort=name');
const usual = view('usual', 'group=stage', { isDefault: true });

describe('a saved view', () => {
  it('keeps the question and not the place in it', () => {
    const search = readListSearch({
      q: '1',
      filter: 'a==b;c==d',
      as: 'board',
      after: 'x',
      one: 'y',
      on: '2026-01',
    });
    expect(readQuestion(questionOf(search))).toEqual({ q: '1', filter: 'a==b;c==d', as: 'board' });
  });

  it('says what is shown where the URL says no more than its name', () => {
    expect(meant({ view: 'open' }, [open])).toEqual({ filter: 'status==OPEN', sort: 'name', view: 'open' });
    expect(meant({ view: 'gone' }, [open])).toEqual({ view: 'gone' });
    expect(meant({ view: 'open', sort: 'age' }, [open])).toEqual({ view: 'open', sort: 'age' });
  });

  it('opens by itself where nothing is asked for', () => {
    expect(meant({}, [open, usual])).toEqual({ group: 'stage', view: 'usual' });
    expect(meant({ view: 'all' }, [open, usual])).toEqual({ view: 'all' });
  });

  it('is told from one whose filters were cleared', () => {
    const cleared = told({ view: 'open' }, [open]);
    expect(meant(cleared, [open]).filter).toBeUndefined();
    expect(isChanged(cleared, open)).toBe(true);
    expect(isChanged(meant({ view: 'open' }, [open]), open)).toBe(false);
    expect(told({}, [open])).toEqual({});
  });
});
