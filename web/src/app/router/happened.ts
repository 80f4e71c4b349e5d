import { readTimelineSearch, type TimelineSearch } from '@/features/timeline/timeline-search';
import { readRecordSearch, type RecordSearch } from '@/ui/record/record-search';

/** What the page of a record with a timeline keeps in its address: the tab, and what of the timeline is shown. */
export function readHappened(raw: Record<string, unknown>): TimelineSearch & RecordSearch {
  return { ...readTimelineSearch(raw), ...readRecordSearch(raw) };
}
