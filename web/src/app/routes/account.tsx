import { Button, Skeleton } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { IconPencil } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { AccountContacts } from '@/features/accounts/account-contacts';
import { EditAccount } from '@/features/accounts/account-dialogs';
import { accounts } from '@/features/accounts/account-object';
import { accountContactsQuery, accountQuery } from '@/features/accounts/api';
import { accountInsightsQuery } from '@/features/insights/api';
import { KeyFacts } from '@/features/insights/key-facts';
import { RfmBlock } from '@/features/insights/rfm-block';
import { ValueBlock } from '@/features/insights/value-block';
import { AccountSegments } from '@/features/segments/account-segments';
import { useMay } from '@/lib/rights';
import { Composer } from '@/features/timeline/composer';
import { Timeline } from '@/features/timeline/timeline';
import { TimelineFilter } from '@/features/timeline/timeline-filter';
import type { TimelineSearch } from '@/features/timeline/timeline-search';
import { isProblem } from '@/lib/problem';
import { ObjectFacts } from '@/ui/object/object-facts';
import { RecordPage } from '@/ui/record/record-page';
import { RecordSkeleton } from '@/ui/record/record-skeleton';
import { Failure } from '@/ui/states';

const route = getRouteApi('/signed-in/accounts/$accountId');

export function AccountRoute() {
  const { t } = useTranslation();
  const { accountId } = route.useParams();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const mayChange = useMay('accounts:write');
  const mayLog = useMay('interactions:write');
  const [editing, setEditing] = useState(false);
  const account = useQuery(accountQuery(accountId));
  const contacts = useQuery(accountContactsQuery(accountId));
  const setSearch = (next: TimelineSearch) => void navigate({ search: next, replace: true });

  if (account.isPending) return <RecordSkeleton />;
  if (account.isError && !account.data)
    return <Failure alone error={account.error} onRetry={() => void account.refetch()} />;
  const { data: one, etag } = account.data;
  return (
    <RecordPage
      name={one.name}
      line={[t(`accounts.kinds.${one.kind}`), one.industry, one.region]}
      labels={{ facts: t('record.facts'), main: t('timeline.title'), related: t('record.related') }}
      actions={
        mayChange && (
          <Button
            variant="default"
            leftSection={<IconPencil size={16} stroke={1.75} aria-hidden />}
            onClick={() => setEditing(true)}
          >
            {t('actions.edit')}
          </Button>
        )
      }
      facts={<ObjectFacts object={accounts} one={one} version={etag ?? `"${one.version}"`} />}
      related={<Related accountId={accountId} />}
    >
      <Known accountId={accountId} />
      {mayLog && <Composer accountId={accountId} key={accountId} />}
      <TimelineFilter contacts={contacts.data?.items ?? []} search={search} onSearch={setSearch} />
      <Timeline accountId={accountId} search={search} onClear={() => setSearch({})} />
      <EditAccount account={one} version={etag} opened={editing} onClose={() => setEditing(false)} />
    </RecordPage>
  );
}

function Known({ accountId }: { accountId: string }) {
  const { data } = useQuery(accountInsightsQuery(accountId));
  return data ? <KeyFacts insights={data} /> : null;
}

/** What analytics knows; when it is away the page stays usable and says so. */
function Related({ accountId }: { accountId: string }) {
  const { t } = useTranslation();
  const insights = useQuery(accountInsightsQuery(accountId));
  const { data, error, isError } = insights;
  return (
    <>
      {data ? (
        <>
          <ValueBlock insights={data} stale={isError} />
          <RfmBlock insights={data} stale={isError} />
          <AccountSegments segments={data.segments} asOf={data.asOf} stale={isError} />
        </>
      ) : insights.isPending ? (
        <Skeleton height={240} />
      ) : isProblem(error) && error.status === 404 ? (
        <p className="muted">{t('insights.notYet')}</p>
      ) : (
        <Failure error={error} onRetry={() => void insights.refetch()} />
      )}
      <AccountContacts accountId={accountId} />
    </>
  );
}
