import { useQuery } from '@tanstack/react-query';
import { useRef } from 'react';
import { accountContactsQuery } from '@/features/accounts/api';
import { Composer } from '@/features/timeline/composer';
import { Timeline } from '@/features/timeline/timeline';
import { TimelineFilter } from '@/features/timeline/timeline-filter';
import type { TimelineSearch } from '@/features/timeline/timeline-search';
import { useMay } from '@/lib/rights';
import type { RecordTab } from '@/ui/object/object-page';

/** What the page of a record with a timeline keeps in the URL. */
export interface HappenedSearch extends TimelineSearch {
  tab?: string;
  panel?: string;
}

interface HappenedProps {
  accountId: string;
  /** The person whom it is about: only their entries are shown, and what is written concerns them. */
  contactId?: string;
  /** The deal, order or case that it is about: only its entries are shown, and what is written belongs to it. */
  aboutId?: string;
  /** The lead that has become this customer: what was begun to be written with it goes on here. */
  leadId?: string;
  search: HappenedSearch;
  onSearch: (search: HappenedSearch) => void;
}

/** Room for a note, and all that has happened with a customer or around one of its records. */
export function Happened({ accountId, contactId, aboutId, leadId, search, onSearch }: HappenedProps) {
  const mayLog = useMay('interactions:write');
  const contacts = useQuery({ ...accountContactsQuery(accountId), enabled: contactId === undefined });
  const { tab, panel, kinds, person, from, until } = search;
  const line = useRef<HTMLInputElement>(null);
  const asked = { kinds, person, from, until };
  const change = (next: TimelineSearch) =>
    onSearch({ ...next, person: next.person === contactId ? undefined : next.person, tab, panel });
  return (
    <>
      {mayLog && (
        <Composer
          accountId={accountId}
          contactId={contactId}
          aboutId={aboutId}
          draftOf={leadId}
          line={line}
          key={leadId ?? aboutId ?? contactId ?? accountId}
        />
      )}
      <TimelineFilter
        contacts={contacts.data?.items ?? []}
        withPerson={contactId === undefined}
        search={{ ...asked, person: person ?? contactId }}
        onSearch={change}
      />
      <Timeline
        accountId={accountId}
        aboutId={aboutId}
        contactId={contactId}
        search={asked}
        onClear={() => change({})}
        onWrite={mayLog ? () => line.current?.focus() : undefined}
      />
    </>
  );
}

/** The same as a tab of a record's page. */
export function happenedTab(label: string, props: HappenedProps): RecordTab {
  return { id: 'timeline', label, content: <Happened {...props} /> };
}
