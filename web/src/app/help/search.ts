import type { Article } from './articles';

export interface Found {
  article: Article;
  /** The place where it was found, in plain words. */
  excerpt: string;
}

const han = /\p{Script=Han}/u;

/** Words of letters and digits as they are; Chinese, which has no spaces, in pairs of characters. */
export function terms(text: string): string[] {
  const plain = text.normalize('NFKC').toLowerCase();
  return (plain.match(/\p{Script=Han}+|[\p{L}\p{N}]+/gu) ?? []).flatMap((run) => {
    if (!han.test(run) || run.length <= 2) return [run];
    return Array.from({ length: run.length - 1 }, (_, at) => run.slice(at, at + 2));
  });
}

/** What is read of an article: the signs of its markup are none of it. */
export function plainText(markdown: string): string {
  return markdown
    .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/^\s*(?:#+|[-*]|\d+\.|\|)\s*/gm, '')
    .replace(/[*_`|]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}

function times(text: string, term: string): number {
  return Math.min(3, text.split(term).length - 1);
}

function scoreOf(article: Article, body: string, asked: string[]): number {
  const title = article.title.toLowerCase();
  const headings = (article.body.match(/^#+ .*$/gm) ?? []).join(' ').toLowerCase();
  let total = 0;
  for (const term of asked) {
    const score = times(title, term) * 10 + times(headings, term) * 4 + times(body, term);
    if (score === 0 && !han.test(term)) return 0;
    total += score;
  }
  return total;
}

/** Of a question in Chinese half of its pairs must be there: it is a sentence, not a list of words. */
function enough(text: string, asked: string[]): boolean {
  const pairs = asked.filter((term) => han.test(term));
  return pairs.filter((term) => text.includes(term)).length * 2 >= pairs.length;
}

const around = 48;

function excerptOf(body: string, asked: string[]): string {
  const lower = body.toLowerCase();
  const at = Math.max(
    0,
    Math.min(...asked.map((term) => lower.indexOf(term)).filter((place) => place >= 0), body.length),
  );
  const start = at >= body.length ? 0 : Math.max(0, at - around);
  const end = start + around * 3;
  return `${start > 0 ? '…' : ''}${body.slice(start, end).trim()}${end < body.length ? '…' : ''}`;
}

/** The articles that answer a question, the best first. */
export function findArticles(articles: Article[], question: string): Found[] {
  const asked = terms(question);
  if (asked.length === 0) return [];
  return articles
    .map((article) => {
      const body = plainText(article.body);
      const lower = body.toLowerCase();
      const whole = `${article.title.toLowerCase()} ${lower}`;
      return { article, body, score: enough(whole, asked) ? scoreOf(article, lower, asked) : 0 };
    })
    .filter(({ score }) => score > 0)
    .sort((one, other) => other.score - one.score)
    .map(({ article, body }) => ({ article, excerpt: excerptOf(body, asked) }));
}
