import { namePlaceholder, otherPlaceholders } from '@/features/campaigns/placeholders';
import { languages } from '@/lib/language';
import { catalogue } from '@/test/catalogue';

const files = import.meta.glob<string>('../../help/*/*.md', {
  eager: true,
  query: '?raw',
  import: 'default',
});
const article = (language: string, id: string) => files[`../../help/${language}/${id}.md`] ?? '';

/** What people type or name themselves stands in quotes too. */
const typed = {
  en: ['closing in the next 7 days', 'create contact for', 'create deal for', 'owner is me', 'profile'],
  'zh-CN': [
    '今后 7 天内成交',
    '华北机械',
    '地区为华北，且（负责人是我或金额不小于 100,000）',
    '负责人是我',
    '资料',
  ],
};

describe.each(languages)('the help in %s', (language) => {
  const texts = catalogue(language);
  const rows = [...article(language, 'people').matchAll(/^\| ([^|]+?) +\| ([^|]+?) +\|$/gm)].slice(2);

  it('tells of the placeholder that a letter has, and of no other', () => {
    expect(article(language, 'campaigns')).toContain(`\`${namePlaceholder}\``);
    expect(otherPlaceholders(article(language, 'campaigns'))).toEqual([]);
  });

  it('calls the roles, and what they may change, as the application does', () => {
    const named = (group: string) =>
      [...texts].filter(([key]) => key.startsWith(group)).map(([, text]) => text.toLowerCase());
    expect(rows.map(([, role]) => role?.toLowerCase())).toEqual(named('roles.'));
    const changed = rows.slice(1, -1).flatMap(([, , objects]) => objects?.split(/, |、/) ?? []);
    expect(changed.length).toBeGreaterThan(20);
    expect(changed.filter((object) => !named('rights.objects.').includes(object))).toEqual([]);
  });

  it('quotes only what the application says', () => {
    const known = new Set([...texts.values(), ...typed[language]]);
    const quoted = Object.entries(files)
      .filter(([file]) => file.includes(`/${language}/`))
      .flatMap(([file, text]) =>
        [...text.replaceAll('\n', ' ').matchAll(language === 'en' ? /"([^"]+)"/g : /“([^”]+)”/g)].map(
          ([, words = '']) => [file, words.replace(/,$/, '')] as const,
        ),
      );
    expect(quoted.length).toBeGreaterThan(15);
    expect(quoted.filter(([, words]) => !known.has(words))).toEqual([]);
  });
});
