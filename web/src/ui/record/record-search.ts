/** What a record's page keeps in the URL: the chosen tab, none for the first. */
export interface RecordSearch {
  tab?: string;
}

export function readRecordSearch(raw: Record<string, unknown>): RecordSearch {
  return { tab: typeof raw.tab === 'string' && /^[\w-]{1,40}$/.test(raw.tab) ? raw.tab : undefined };
}
