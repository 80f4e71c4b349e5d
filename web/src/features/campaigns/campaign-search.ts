import { counted, type Counted, exclusions, messageStates } from './campaign-states';

/** What the page of a campaign keeps in its address. */
export interface CampaignSearch {
  tab?: 'messages' | 'audience';
  /** Which messages: those that a number of the results counts, or those in one state. */
  messages?: string;
  exclusion?: string;
}

export function readCampaignSearch(raw: Record<string, unknown>): CampaignSearch {
  const known = [...Object.keys(counted), ...messageStates] as unknown[];
  return {
    tab: raw.tab === 'messages' || raw.tab === 'audience' ? raw.tab : undefined,
    messages: known.includes(raw.messages) ? String(raw.messages) : undefined,
    exclusion: (exclusions as readonly unknown[]).includes(raw.exclusion) ? String(raw.exclusion) : undefined,
  };
}

/** The filter that shows exactly what was counted. */
export function messageFilter(messages: string | undefined): string | undefined {
  if (!messages) return undefined;
  return messages in counted ? `state=in=(${counted[messages as Counted].join(',')})` : `state==${messages}`;
}
