import { useNavigate } from '@tanstack/react-router';
import { Marked } from 'marked';
import { type MouseEvent, useMemo } from 'react';
import type { Article } from './articles';
import classes from './help.module.css';

const markdown = new Marked({ gfm: true });

/** Where a link of an article leads: to another article, or to a place of the application. */
export function targetOf(href: string): { article: string } | { to: string } | undefined {
  const [, article] = /^([\w-]+)\.md$/.exec(href) ?? [];
  if (article) return { article };
  return href.startsWith('/') ? { to: href } : undefined;
}

/** The words of an article. They are the product's own files, so what they hold is trusted. */
export function ArticleText({ article, onOpen }: { article: Article; onOpen: (id: string) => void }) {
  const navigate = useNavigate();
  const html = useMemo(() => markdown.parse(article.body, { async: false }), [article]);
  const follow = (event: MouseEvent) => {
    const link = (event.target as Element).closest('a');
    const target = link && targetOf(link.getAttribute('href') ?? '');
    if (!target || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    if ('article' in target) onOpen(target.article);
    else void navigate({ to: target.to, search: (before: object) => before } as never);
  };
  return (
    <article>
      <h2 className={classes.title}>{article.title}</h2>
      {/* eslint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-static-element-interactions -- the links inside are the controls */}
      <div className={`${classes.text} prose`} onClick={follow} dangerouslySetInnerHTML={{ __html: html }} />
    </article>
  );
}
