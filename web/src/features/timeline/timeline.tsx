import { Button, Skeleton, Stack } from '@mantine/core';
import { useIntersection } from '@mantine/hooks';
import { useInfiniteQuery } from '@tanstack/react-query';
import {
  IconBriefcase,
  IconHeadset,
  type IconProps,
  IconMessageCircle,
  IconReceipt,
  IconSpeakerphone,
  IconTargetArrow,
  IconUsersGroup,
} from '@tabler/icons-react';
import { type ComponentType, useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import type { TimelineEntry, TimelineKind } from '@/api/types';
import { isDay } from '@/lib/day';
import { useFormats } from '@/lib/use-formats';
import { Empty, Failure } from '@/ui/states';
import { timelineQuery } from './api';
import { byDay, details, late, subject, title } from './entry-text';
import { asksForLess, type TimelineSearch, within } from './timeline-search';
import classes from './timeline.module.css';

const icons: Record<TimelineKind, ComponentType<IconProps>> = {
  INTERACTION: IconMessageCircle,
  ORDER: IconReceipt,
  DEAL: IconBriefcase,
  LEAD: IconTargetArrow,
  CASE: IconHeadset,
  CAMPAIGN: IconSpeakerphone,
  SEGMENT: IconUsersGroup,
};

export function Timeline({
  accountId,
  search,
  onClear,
}: {
  accountId: string;
  search: TimelineSearch;
  onClear: () => void;
}) {
  const { t } = useTranslation();
  const formats = useFormats();
  const pages = useInfiniteQuery(timelineQuery(accountId, search));
  const { ref, entry: end } = useIntersection({ rootMargin: '400px' });
  const { hasNextPage, isFetchingNextPage, fetchNextPage } = pages;
  const atEnd = Boolean(end?.isIntersecting);
  useEffect(() => {
    if (atEnd && hasNextPage && !isFetchingNextPage) void fetchNextPage();
  }, [atEnd, hasNextPage, isFetchingNextPage, fetchNextPage]);

  if (pages.isPending) return <Rows />;
  if (pages.isError && !pages.data)
    return <Failure error={pages.error} onRetry={() => void pages.refetch()} />;
  const entries = pages.data.pages.flatMap((page) => page.items).filter((entry) => within(entry, search));
  if (entries.length === 0 && !hasNextPage) {
    return asksForLess(search) ? (
      <Empty
        drawing="no-match"
        title={t('timeline.noMatch')}
        action={
          <Button variant="default" onClick={onClear}>
            {t('timeline.showAll')}
          </Button>
        }
      />
    ) : (
      <Empty title={t('timeline.empty')} text={t('timeline.emptyText')} />
    );
  }
  return (
    <div>
      {byDay(entries).map((day) => (
        <section key={day.day} className={classes.day}>
          <h3 className={classes.date}>{formats.date(day.entries[0]?.occurredAt ?? '')}</h3>
          <ol className={classes.entries}>
            {day.entries.map((entry) => (
              <Entry key={entry.id} entry={entry} />
            ))}
          </ol>
        </section>
      ))}
      <div ref={ref} className={classes.more}>
        {hasNextPage && (
          <Button variant="subtle" loading={isFetchingNextPage} onClick={() => void fetchNextPage()}>
            {t('timeline.more')}
          </Button>
        )}
      </div>
    </div>
  );
}

function Entry({ entry }: { entry: TimelineEntry }) {
  const { t } = useTranslation();
  const formats = useFormats();
  const Icon = icons[entry.kind] ?? IconMessageCircle;
  const about = subject(entry);
  const facts = details(entry, formats, t);
  const body = typeof entry.data.body === 'string' ? entry.data.body : undefined;
  return (
    <li className={classes.entry}>
      <span className={classes.icon}>
        <Icon size={16} stroke={1.75} aria-hidden />
      </span>
      <div className={classes.text}>
        <div className={classes.line}>
          <span>
            {title(entry, t)}
            {about && <b className={classes.about}> {about}</b>}
          </span>
          {!isDay(entry.occurredAt) && (
            <time
              dateTime={entry.occurredAt}
              title={formats.moment(entry.occurredAt)}
              className={classes.time}
            >
              {formats.time(entry.occurredAt)}
            </time>
          )}
        </div>
        {facts.length > 0 && <div className={classes.facts}>{facts.join(' · ')}</div>}
        {body && <p className={`${classes.body} prose`}>{body}</p>}
        {late(entry) && (
          <div className={classes.late}>
            {t('timeline.late', { moment: formats.moment(entry.recordedAt) })}
          </div>
        )}
      </div>
    </li>
  );
}

function Rows() {
  return (
    <Stack gap={20} aria-hidden mt={16}>
      {[70, 52, 64, 45, 58].map((width) => (
        <Skeleton key={width} height={16} width={`${width}%`} />
      ))}
    </Stack>
  );
}
