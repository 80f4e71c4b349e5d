import { Button, Skeleton, Stack } from '@mantine/core';
import { useIntersection } from '@mantine/hooks';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import type { Case } from '@/api/types';
import { useFormats } from '@/lib/use-formats';
import { Failure } from '@/ui/states';
import { messagesQuery } from './api';
import { byDay } from './by-day';
import { FirstMessage, Message } from './message';
import classes from './conversation.module.css';

/** What was said about a case, newest at the end; older messages come while one scrolls up. */
export function Conversation({ one }: { one: Case }) {
  const { t } = useTranslation();
  const formats = useFormats();
  const pages = useInfiniteQuery(messagesQuery(one.id));
  const { ref, entry: top } = useIntersection();
  const { hasNextPage, isFetchingNextPage, fetchNextPage } = pages;
  const atTop = Boolean(top?.isIntersecting);
  useEffect(() => {
    if (atTop && hasNextPage && !isFetchingNextPage) void fetchNextPage();
  }, [atTop, hasNextPage, isFetchingNextPage, fetchNextPage]);

  if (pages.isPending) return <Waiting />;
  if (pages.isError && !pages.data)
    return (
      <div className={classes.scroll}>
        <Failure error={pages.error} onRetry={() => void pages.refetch()} />
      </div>
    );
  const days = byDay(pages.data.pages, formats.timeZone);
  return (
    // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be reachable by keyboard
    <div className={classes.scroll} tabIndex={0} role="region" aria-label={t('cases.conversation')}>
      <div className={classes.messages}>
        <div ref={ref} className={classes.top}>
          {hasNextPage && (
            <Button
              size="xs"
              variant="subtle"
              loading={isFetchingNextPage}
              onClick={() => void fetchNextPage()}
            >
              {t('cases.earlier')}
            </Button>
          )}
        </div>
        {!hasNextPage && <FirstMessage one={one} />}
        {days.map(({ day, messages }) => (
          <section key={day}>
            <h3 className={classes.day}>
              <span>{formats.day(day)}</span>
            </h3>
            <ol className={classes.list}>
              {messages.map((message) => (
                <Message key={message.id} message={message} />
              ))}
            </ol>
          </section>
        ))}
        {days.length === 0 && <p className={classes.none}>{t('cases.nothingSaid')}</p>}
      </div>
    </div>
  );
}

function Waiting() {
  return (
    <div className={classes.scroll} aria-hidden>
      <Stack gap={16} p={16}>
        {[62, 78, 48].map((width) => (
          <Skeleton key={width} height={56} width={`${width}%`} radius={8} />
        ))}
      </Stack>
    </div>
  );
}
