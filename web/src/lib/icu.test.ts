import IntlMessageFormat from 'intl-messageformat';
import { say } from './icu';

type Texts = { [name: string]: string | Texts };
const catalogues = import.meta.glob<Texts>('../locales/*/*.json', { eager: true, import: 'default' });

function flat(texts: Texts): string[] {
  return Object.values(texts).flatMap((text) => (typeof text === 'string' ? [text] : flat(text)));
}

/** Every argument a message could ask for. */
function valuesOf(text: string, count: number): Record<string, string | number> {
  const names = [...text.matchAll(/\{\s*(\w+)/g)].map(([, name]) => name as string);
  const counted = [...text.matchAll(/\{\s*(\w+)\s*,/g)].map(([, name]) => name as string);
  return Object.fromEntries(names.map((name) => [name, counted.includes(name) ? count : `«${name}»`]));
}

describe('a message', () => {
  it('reads as the full implementation of the grammar reads it, for every text of both catalogues', () => {
    const different: string[] = [];
    let compared = 0;
    for (const [file, texts] of Object.entries(catalogues)) {
      const language = file.includes('zh-CN') ? 'zh-CN' : 'en';
      for (const text of flat(texts)) {
        for (const count of [0, 1, 2, 12_345]) {
          const values = valuesOf(text, count);
          compared += 1;
          const wanted = new IntlMessageFormat(text, language, undefined, { ignoreTag: true }).format(values);
          if (say(text, values, language) !== wanted) different.push(`${file}: ${text}`);
        }
      }
    }
    expect(different).toEqual([]);
    expect(compared).toBeGreaterThan(4_000);
  });

  it('groups the digits of a number as its language does', () => {
    expect(say('来自 {count, number} 位客户', { count: 2358 }, 'zh-CN')).toBe('来自 2,358 位客户');
  });

  it('chooses by exact number, by the rule of the language and by word', () => {
    const text =
      "{count, plural, =0 {none} one {# case of {who}} other {# cases}} {how, select, up {↑} other {'{'}}";
    expect(say(text, { count: 0, how: 'up' }, 'en')).toBe('none ↑');
    expect(say(text, { count: 1, who: 'Lin', how: 'x' }, 'en')).toBe('1 case of Lin {');
    expect(say(text, { count: 1200, how: 'up' }, 'en')).toBe('1,200 cases ↑');
    expect(say(text, { count: 1, how: 'up' }, 'zh-CN')).toBe('1 cases ↑');
  });

  it('shows what was not given instead of failing', () => {
    expect(say('Hello, {name}', {}, 'en')).toBe('Hello, {name}');
    expect(say("It's all there", {}, 'en')).toBe("It's all there");
  });

  it('says where it cannot be read', () => {
    expect(() => say('{count, plural, one {#}}', { count: 1 }, 'en')).toThrow(/other/);
    expect(() => say('{when, date}', { when: 1 }, 'en')).toThrow(/date/);
  });
});
