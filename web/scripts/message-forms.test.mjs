// @vitest-environment node
import { wrongForms } from './message-forms.mjs';

describe('the forms of a message', () => {
  it('are those of its language', () => {
    const en = '{count, plural, one {# row} other {# rows}}';
    expect(wrongForms('k', { en, 'zh-CN': '{count, number} 行' })).toEqual([]);
    expect(wrongForms('k', { en, 'zh-CN': '{count, plural, other {# 行}}' })).toEqual([]);
    expect(wrongForms('k', { en, 'zh-CN': '{count, plural, one {# 行} other {# 行}}' })).toEqual([
      'zh-CN: k: count is never one in this language',
    ]);
    expect(wrongForms('k', { en: '{count, plural, other {# rows}}', 'zh-CN': '{count, number} 行' })).toEqual(
      ['en: k: count has no form for one'],
    );
    expect(wrongForms('k', { en: '{n, plural, =1 {one} other {#}}', 'zh-CN': '{n}' })).toEqual([]);
  });

  it('group the digits of a count', () => {
    const en = '{count, plural, one {# row} other {# rows}}';
    expect(wrongForms('k', { en, 'zh-CN': '{count} 行' })).toEqual([
      'zh-CN: k: a count is written {count, number}, or {shown} when it is text already',
    ]);
    expect(wrongForms('k', { en, 'zh-CN': '{shown} 行' })).toEqual([]);
  });

  it('say the same in all languages', () => {
    expect(wrongForms('k', { en: 'Open {name}', 'zh-CN': '打开' })).toEqual(['zh-CN: k: {name} is not said']);
    expect(wrongForms('k', { en: 'Open', 'zh-CN': '打开{name}' })).toEqual(['en: k: {name} is not said']);
  });
});
