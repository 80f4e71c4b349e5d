/** What the page of a segment keeps in the URL. */
export interface SegmentSearch {
  tab?: 'history' | 'overlap' | 'rule';
  /** The history of those who came, or of those who went; of the last so many days. */
  change?: 'ENTERED' | 'LEFT';
  days?: number;
  /** The segment that this one is compared with. */
  other?: string;
}

const tabs = ['history', 'overlap', 'rule'] as const;
const changes = ['ENTERED', 'LEFT'] as const;

export function readSegmentSearch(raw: Record<string, unknown>): SegmentSearch {
  const days = Number(raw.days);
  return {
    tab: tabs.find((tab) => tab === raw.tab),
    change: changes.find((change) => change === raw.change),
    days: Number.isInteger(days) && days > 0 && days <= 3650 ? days : undefined,
    other: typeof raw.other === 'string' ? raw.other : undefined,
  };
}

/** The same as a filter of the history. */
export function historyFilter({ change, days }: SegmentSearch): string | undefined {
  const parts = [change && `change==${change}`, days && `at=ge=-${days}d`].filter(Boolean);
  return parts.length > 0 ? parts.join(';') : undefined;
}
