import { couldBePinyin, fits, typedInitials } from './match';
import { loadPinyin } from './pinyin';

describe('what was typed', () => {
  it('fits a beginning better than a word inside, and that better than a piece', () => {
    const [whole, start, word, piece] = [
      fits('deal', ['Deal']),
      fits('deal', ['Deals']),
      fits('deal', ['New deal']),
      fits('eal', ['Deals']),
    ] as [number, number, number, number];
    expect(whole).toBeGreaterThan(start);
    expect(start).toBeGreaterThan(word);
    expect(word).toBeGreaterThan(piece);
    expect(piece).toBeGreaterThan(0);
  });

  it('must be found with every word, in whichever text', () => {
    expect(fits('acme annual', ['Annual contract', 'Acme'])).toBeGreaterThan(0);
    expect(fits('acme weekly', ['Annual contract', 'Acme'])).toBe(0);
  });

  it('takes letters of any width, and nothing fits all', () => {
    expect(fits('ＡＣＭＥ', ['Acme'])).toBeGreaterThan(0);
    expect(fits('', ['Acme'])).toBe(1);
  });

  it('may be the first letters or the whole pinyin of Chinese', async () => {
    const pinyin = await loadPinyin();
    expect(fits('hbjx', ['华北机械有限公司'], pinyin)).toBeGreaterThan(0);
    expect(fits('huabei', ['华北机械有限公司'], pinyin)).toBeGreaterThan(0);
    expect(fits('cq', ['重庆长江贸易'], pinyin)).toBeGreaterThan(0);
    expect(fits('hdjx', ['华北机械有限公司'], pinyin)).toBe(0);
    expect(fits('hbjx', ['Acme'], pinyin)).toBe(0);
  });

  it('is worth the dictionary only when it is letters', () => {
    expect([
      couldBePinyin('hbjx'),
      couldBePinyin('华北'),
      couldBePinyin('h'),
      couldBePinyin('C-1007'),
    ]).toEqual([true, false, false, false]);
  });

  it.each([
    ['hbjx', 'hbjx'],
    [' HB jx ', 'hbjx'],
    ['acme 2', 'acme2'],
    ['a'.repeat(50), 'a'.repeat(40)],
    ['h', undefined],
    ['华北jx', undefined],
    ['C-1042', undefined],
    ['hbjx*', undefined],
    ['lin@acme.com', undefined],
  ])('of %s asks the servers for %s', (typed, letters) => expect(typedInitials(typed)).toBe(letters));
});
