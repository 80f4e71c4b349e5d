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
  /** Whose entries these are: what is theirs alone is all there is, and no filter. */
  contactId?: string;
  onClear: () => void;
  /** Leads to where the first entry is written, for those who may. */
  onWrite?: () => void;
}

/** All that has happened with a customer, or around one of its people or records. */
export function Timeline({ accountId, aboutId, contactId, search: asked, onClear, onWrite }: TimelineProps) {
  const { timeZone } = useFormats();
  const search = { ...asked, person: asked.person ?? contactId };
  const pages = useInfiniteQuery(timelineQuery(accountId, search, timeZone, aboutId));
  const { hasNextPage } = pages;

  if (pages.isPending) return <Rows />;
  if (pages.isError && !pages.data)
    return <Failure error={pages.error} onRetry={() => void pages.refetch()} />;
  const entries = pages.data.pages
    .flatMap((page) => page.items)
    .filter((entry) => within(entry, search, timeZone));
  if (entries.length === 0 && !hasNextPage) {
    return asksForLess(asked) ? (
      <NoMatch onClear={onClear} />
    ) : (
      <NothingYet of={contactId ? 'contact' : aboutId ? 'record' : 'account'} onWrite={onWrite} />
    );
  }
  return (
    <div>
      <Days entries={entries} />
      <MoreEntries {...pages} />
    </div>
  );
}

function NoMatch({ onClear }: { onClear: () => void }) {
  const { t } = useTranslation();
  return (
    <Empty
      drawing="no-match"
      title={t('timeline.noMatch')}
      action={
        <Button variant="default" onClick={onClear}>
          {t('timeline.showAll')}
        </Button>
      }
    />
  );
}

function NothingYet({ of, onWrite }: { of: 'account' | 'contact' | 'record'; onWrite?: () => void }) {
  const { t } = useTranslation();
  return (
    <Empty
      title={t('timeline.empty')}
      text={t(`timeline.belongs.${of}`)}
      action={
        onWrite && (
          <Button variant="default" onClick={onWrite}>
            {t('timeline.writeFirst')}
          </Button>
        )
      }
    />
  );
}

/** Segments are entered and left by rules, often many at once: that would hide what people did. */
const byPeople = timelineKinds.filter((kind) => kind !== 'SEGMENT').join(',');

/** What people and customers did last, for a page that shows more than the timeline. */
export function LatestEntries({ accountId, count = 5 }: { accountId: string; count?: number }) {
  const { timeZone } = useFormats();
  const pages = useInfiniteQuery(timelineQuery(accountId, { kinds: byPeople }, timeZone));
  if (pages.isPending) return <Rows />;
  if (!pages.data) return <Failure error={pages.error} onRetry={() => void pages.refetch()} />;
  const entries = pages.data.pages.flatMap((page) => page.items).slice(0, count);
  if (entries.length === 0) return <NothingYet of="account" />;
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
