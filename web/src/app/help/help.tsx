import { Skeleton, TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { IconSearch } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { usePanel } from '@/ui/panel/use-panel';
import { Empty, Failure } from '@/ui/states';
import { articlesQuery } from './articles';
import { ArticleText } from './article-text';
import { Contents } from './contents';
import { FoundArticles } from './found-articles';
import classes from './help.module.css';

/** An article at the side of the page that it is about, and the search over all of them. */
export function Help({ id }: { id: string }) {
  const { t, i18n } = useTranslation();
  const { open } = usePanel();
  const [typed, setTyped] = useState('');
  const articles = useQuery(articlesQuery(i18n.language));
  const show = (article: string) => {
    setTyped('');
    open({ kind: 'help', id: article });
  };
  const all = articles.data ?? [];
  const article = all.find((each) => each.id === id);
  return (
    <div className={classes.help}>
      <TextInput
        type="search"
        aria-label={t('help.find')}
        placeholder={t('help.find')}
        value={typed}
        leftSection={<IconSearch size={16} stroke={1.75} aria-hidden />}
        onChange={(event) => setTyped(event.currentTarget.value)}
      />
      {articles.isPending ? (
        <Skeleton height={240} mt={16} />
      ) : articles.isError ? (
        <Failure error={articles.error} onRetry={() => void articles.refetch()} />
      ) : typed.trim() ? (
        <FoundArticles articles={all} typed={typed} onOpen={show} />
      ) : id === 'contents' ? (
        <Contents articles={all} onOpen={show} />
      ) : article ? (
        <>
          <ArticleText article={article} onOpen={show} />
          <button type="button" className={classes.all} onClick={() => show('contents')}>
            {t('help.all')}
          </button>
        </>
      ) : (
        <Empty title={t('help.unknown')} />
      )}
    </div>
  );
}
