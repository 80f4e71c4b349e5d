import { useTranslation } from 'react-i18next';
import type { Article } from './articles';
import { type ArticleGroup, contents } from './articles-of-routes';
import classes from './help.module.css';

/** Every article by what it is about. */
export function Contents({ articles, onOpen }: { articles: Article[]; onOpen: (id: string) => void }) {
  const { t } = useTranslation();
  return (
    <>
      <h2 className={classes.title}>{t('help.all')}</h2>
      {(Object.keys(contents) as ArticleGroup[]).map((group) => (
        <section key={group} aria-label={t(`help.groups.${group}`)}>
          <h3 className={classes.group}>{t(`help.groups.${group}`)}</h3>
          <ul className={classes.list}>
            {contents[group].map((id) => (
              <li key={id}>
                <button type="button" onClick={() => onOpen(id)}>
                  {articles.find((each) => each.id === id)?.title}
                </button>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </>
  );
}
