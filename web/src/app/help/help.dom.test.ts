import { QueryClient } from '@tanstack/react-query';
import { createMemoryHistory } from '@tanstack/react-router';
import { createAppRouter } from '../router';
import { targetOf } from './article-text';
import { type Article, readArticle } from './articles';
import { articleFor, contents } from './articles-of-routes';
import { findArticles, terms } from './search';

const files = import.meta.glob<string>('../../help/*/*.md', {
  eager: true,
  query: '?raw',
  import: 'default',
});
const of = (language: string): Article[] =>
  Object.entries(files)
    .filter(([file]) => file.includes(`/${language}/`))
    .map(([file, text]) => readArticle(file, text));
const languages = { en: of('en'), 'zh-CN': of('zh-CN') };
const routes = Object.keys(createAppRouter(new QueryClient(), createMemoryHistory()).routesByPath);
const ids = (articles: Article[]) => articles.map(({ id }) => id).sort();

describe('the help', () => {
  it('has the same articles in both languages, at least twenty, all of them in the contents', () => {
    expect(ids(languages['zh-CN'])).toEqual(ids(languages.en));
    expect(languages.en.length).toBeGreaterThanOrEqual(20);
    expect(Object.values(contents).flat().sort()).toEqual(ids(languages.en));
  });

  it('names an article for every route', () => {
    const without = routes.filter((route) => !ids(languages.en).includes(articleFor(route) ?? ''));
    expect(without).toEqual([]);
    expect(routes.length).toBeGreaterThan(30);
  });

  it.each(['en', 'zh-CN'] as const)('says something in %s, under a title', (language) => {
    const poor = languages[language].filter(
      ({ title, body }) => title === '' || body.length < (language === 'en' ? 300 : 120),
    );
    expect(poor.map(({ id }) => id)).toEqual([]);
    const chinese = languages[language].filter(({ title }) => /\p{Script=Han}/u.test(title));
    expect(chinese).toHaveLength(language === 'zh-CN' ? languages[language].length : 0);
  });

  it.each(['en', 'zh-CN'] as const)('has only links in %s that lead somewhere', (language) => {
    const wrong = languages[language].flatMap(({ id, body }) =>
      [...body.matchAll(/\]\(([^)]*)\)/g)].flatMap(([, href = '']) => {
        const target = targetOf(href);
        const right =
          target !== undefined &&
          ('article' in target ? ids(languages.en).includes(target.article) : routes.includes(target.to));
        return right ? [] : [`${id}: ${href}`];
      }),
    );
    expect(wrong).toEqual([]);
  });

  it('is linked the same way in both languages', () => {
    const links = (articles: Article[]) =>
      Object.fromEntries(
        articles
          .map(({ id, body }): [string, string[]] => [
            id,
            [...new Set([...body.matchAll(/\]\(([^)]*)\)/g)].map(([, href = '']) => href))].sort(),
          ])
          .sort(),
      );
    expect(links(languages['zh-CN'])).toEqual(links(languages.en));
  });
});

describe('the search of the help', () => {
  const first = (language: keyof typeof languages, question: string) =>
    findArticles(languages[language], question)[0]?.article.id;

  it('takes words as they are and Chinese in pairs', () => {
    expect(terms('Save a View')).toEqual(['save', 'a', 'view']);
    expect(terms('保存视图')).toEqual(['保存', '存视', '视图']);
    expect(terms('用 Ctrl K')).toEqual(['用', 'ctrl', 'k']);
  });

  it.each([
    ['en', 'import csv', 'imports'],
    ['en', 'won deal', 'deals'],
    ['en', 'shortcuts', 'keys'],
    ['zh-CN', '导入客户', 'imports'],
    ['zh-CN', '怎么保存视图', 'views'],
    ['zh-CN', '快捷键', 'keys'],
    ['zh-CN', '工单', 'cases'],
  ] as const)('answers in %s: %s', (language, question, id) => {
    expect(first(language, question)).toBe(id);
  });

  it('says where it was found, and finds nothing for nothing', () => {
    const [found] = findArticles(languages.en, 'pinyin');
    expect(found?.excerpt.toLowerCase()).toContain('pinyin');
    expect(findArticles(languages.en, 'zebra xylophone')).toEqual([]);
    expect(findArticles(languages.en, '  ')).toEqual([]);
  });
});
