import { Button, SegmentedControl, Skeleton, Stack } from '@mantine/core';
import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { isProblem } from '@/lib/problem';
import { useMay } from '@/lib/rights';
import { Page } from '@/ui/page';
import { AsOf, Empty, Failure } from '@/ui/states';
import { lettersQuery, operationsQuery } from './api';
import { LetterRow } from './letter-row';
import { ReplayAll } from './replay-all';
import classes from './operations.module.css';

export interface LetterSearch {
  settled?: boolean;
  /** The one that is open. */
  letter?: number;
}

interface LetterListProps extends LetterSearch {
  topic: string;
  onSearch: (search: LetterSearch) => void;
}

/** What one reader could not take in from one topic, in the order in which it came. */
export function LetterList({ topic, settled = false, letter, onSearch }: LetterListProps) {
  const { t } = useTranslation();
  const mayChange = useMay('operations:write');
  const pages = useInfiniteQuery(lettersQuery(topic, settled));
  const known = useQuery(operationsQuery).data?.deadLetters?.find((each) => each.topic === topic);
  const items = pages.data?.pages.flatMap((page) => page.items) ?? [];
  return (
    <Page
      title={t('operations.letters.title')}
      lead={
        known &&
        t('operations.letters.of', {
          topic: known.original,
          reader: t(`system.parts.${known.group}`, known.group),
        })
      }
      actions={mayChange && known && known.open > 0 && <ReplayAll topic={known} />}
    >
      <div className={classes.choice}>
        <SegmentedControl
          aria-label={t('operations.letters.show')}
          value={settled ? 'settled' : 'open'}
          onChange={(chosen) => onSearch({ settled: chosen === 'settled' || undefined })}
          data={[
            { value: 'open', label: t('operations.letters.open') },
            { value: 'settled', label: t('operations.letters.settled') },
          ]}
        />
        {pages.data && pages.isError && <AsOf moment={new Date(pages.dataUpdatedAt).toISOString()} stale />}
      </div>
      {pages.isPending ? (
        <Stack gap={8} aria-hidden>
          {[1, 2, 3].map((row) => (
            <Skeleton key={row} height={44} />
          ))}
        </Stack>
      ) : isProblem(pages.error) && pages.error.status === 404 ? (
        <Empty
          drawing="no-match"
          title={t('operations.letters.noTopic')}
          text={t('operations.letters.noTopicText')}
          action={
            <Button variant="default" renderRoot={(link) => <Link {...link} to="/operations" />}>
              {t('operations.letters.toAll')}
            </Button>
          }
        />
      ) : !pages.data ? (
        <Failure error={pages.error} onRetry={() => void pages.refetch()} />
      ) : items.length === 0 ? (
        <Empty
          title={t(settled ? 'operations.letters.noneSettled' : 'operations.letters.noneOpen')}
          text={t('operations.letters.about')}
        />
      ) : (
        <ul className={classes.letters} aria-label={t('operations.letters.title')}>
          {items.map((row) => (
            <LetterRow
              key={row.offset}
              topic={topic}
              row={row}
              opened={row.offset === letter}
              onOpen={(opened) =>
                onSearch({ settled: settled || undefined, letter: opened ? row.offset : undefined })
              }
            />
          ))}
        </ul>
      )}
      {pages.hasNextPage && (
        <Button
          variant="subtle"
          loading={pages.isFetchingNextPage}
          onClick={() => void pages.fetchNextPage()}
        >
          {t('list.more')}
        </Button>
      )}
    </Page>
  );
}
