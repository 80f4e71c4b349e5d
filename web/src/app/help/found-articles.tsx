import { useTranslation } from 'react-i18next';
import type { Article } from './articles';
import { findArticles } from './search';
import classes from './help.module.css';

interface FoundArticlesProps {
  articles: Article[];
  typed: string;
  onOpen: (id: string) => void;
}

export function FoundArticles({ articles, typed, onOpen }: FoundArticlesProps) {
  const { t } = useTranslation();
  const found = findArticles(articles, typed);
  return (
    <>
      <p className={classes.count} role="status">
        {t('help.found', { count: found.length })}
      </p>
      <ul className={classes.list}>
        {found.map(({ article, excerpt }) => (
          <li key={article.id}>
            <button type="button" onClick={() => onOpen(article.id)}>
              {article.title}
            </button>
            <p className={classes.excerpt}>{excerpt}</p>
          </li>
        ))}
      </ul>
    </>
  );
}
