import { languages } from '@/lib/language';
import { catalogue } from '@/test/catalogue';

/** What people are called is another word in Chinese than what things are called. */
const people = ['leads.fields.name', 'people.fields.name'];

describe('the catalogues', () => {
  const [chinese, english] = languages.map(catalogue) as [Map<string, string>, Map<string, string>];
  const fields = [...english.keys()].filter((key) => /^\w+\.fields\.\w+$/.test(key) && !people.includes(key));

  it.each([
    ['Chinese', english, chinese],
    ['English', chinese, english],
  ])('call the same field of all objects by one %s word', (_, from, to) => {
    const names = new Map<string, Set<string>>();
    for (const key of fields) {
      const field = `${key.split('.').at(-1)} ${from.get(key)}`;
      names.set(field, (names.get(field) ?? new Set()).add(to.get(key) ?? ''));
    }
    expect(names.size).toBeGreaterThan(50);
    expect([...names].filter(([, words]) => words.size > 1)).toEqual([]);
  });

  it.each([
    ['zh-CN', ['职位', '互动', '指派', '货币', '重放', '驳回', '区域']],
    ['en', ['Interaction', 'Waiting for us', 'Waiting for the customer', 'Seller']],
  ] as const)('say in %s nothing that has another name', (language, others) => {
    const wrong = [...catalogue(language)].filter(([, text]) => others.some((word) => text.includes(word)));
    expect(wrong).toEqual([]);
  });
});
