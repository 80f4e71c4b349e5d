import { reloadOnce } from './reload-once';

const gone = (file: string) => new TypeError(`Failed to fetch dynamically imported module: /assets/${file}`);
const reload = vi.fn();

beforeEach(() => {
  sessionStorage.clear();
  reload.mockClear();
  vi.stubGlobal('window', { location: { reload } });
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

describe('a file of the page that is gone', () => {
  it('has the page read anew, once for each file', () => {
    reloadOnce(gone('a.js'));
    reloadOnce(gone('a.js'));
    expect(reload).toHaveBeenCalledTimes(1);
    reloadOnce(gone('b.js'));
    expect(reload).toHaveBeenCalledTimes(2);
  });

  it('leaves a page alone that has no network, or something else that is wrong', () => {
    reloadOnce(new TypeError('x is undefined'));
    vi.spyOn(navigator, 'onLine', 'get').mockReturnValue(false);
    reloadOnce(gone('a.js'));
    expect(reload).not.toHaveBeenCalled();
  });
});
