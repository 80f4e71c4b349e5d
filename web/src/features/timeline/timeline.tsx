import { Button, Skeleton, Stack } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useFormats } from '@/lib/use-formats';
import { Empty, Failure } from '@/ui/states';
import { timelineQuery } from './api';
import { Days } from './entries';
import { MoreEntries } from './more-entries';
import { asksForLess, timelineKinds, type TimelineSearch, within } from './timeline-search';

interface TimelineProps {
  accountId: string;
  aboutId?: string;
  search: TimelineSearch;
  onClear: () => void;
}

export function Timeline({ accountId, aboutId, search, onClear }: TimelineProps) {
  const { t } = useTranslation();
  const { timeZone } = useFormats();
  const pages = useInfiniteQuery(timelineQuery(accountId, search, timeZone, aboutId));
  const { hasNextPage } = pages;

  if (pages.isPending) return <Rows />;
  if (pages.isError && !pages.data)
    return <Failure error={pages.error} onRetry={() => void pages.refetch()} />;
  const entries = pages.data.pages
    .flatMap((page) => page.items)
    .filter((entry) => within(entry, search, timeZone));
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
      <Days entries={entries} />
      <MoreEntries {...pages} />
    </div>
  );
}

/** Segments are entered and left by rules, often many at once: that would hide what people did. */
const byPeople = timelineKinds.filter((kind) => kind !== 'SEGMENT').join(',');

/** What people and customers did last, for a page that shows more than the timeline. */
export function LatestEntries({ accountId, count = 5 }: { accountId: string; count?: number }) {
  const { t } = useTranslation();
  const { timeZone } = useFormats();
  const pages = useInfiniteQuery(timelineQuery(accountId, { kinds: byPeople }, timeZone));
  if (pages.isPending) return <Rows />;
  if (!pages.data) return <Failure error={pages.error} onRetry={() => void pages.refetch()} />;
  const entries = pages.data.pages.flatMap((page) => page.items).slice(0, count);
  if (entries.length === 0) return <Empty title={t('timeline.empty')} text={t('timeline.emptyText')} />;
  return <Days entries={entries} />;
}

/** Entries that are still to come. */
export function Rows() {
  return (
    <Stack gap={20} aria-hidden mt={16}>
      {[70, 52, 64, 45, 58].map((width) => (
        <Skeleton key={width} height={16} width={`${width}%`} />
      ))}
    </Stack>
  );
}
