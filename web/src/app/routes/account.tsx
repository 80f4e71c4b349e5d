import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { IconPencil } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { EditAccount } from '@/features/accounts/account-dialogs';
import { accounts } from '@/features/accounts/account-object';
import { accountContactsQuery, accountQuery } from '@/features/accounts/api';
import { Composer } from '@/features/timeline/composer';
import { Timeline } from '@/features/timeline/timeline';
import { TimelineFilter } from '@/features/timeline/timeline-filter';
import type { TimelineSearch } from '@/features/timeline/timeline-search';
import { useMay } from '@/lib/rights';
import { ObjectPage } from '@/ui/object/object-page';
import { accountLists, AccountRelated } from './account-lists';
import { AccountOverview } from './account-overview';
import { AccountInsightBlocks } from './account-related';

const route = getRouteApi('/signed-in/accounts/$accountId');

export function AccountRoute() {
  const { t } = useTranslation();
  const { accountId } = route.useParams();
  const { tab } = route.useSearch();
  const navigate = route.useNavigate();
  const mayChange = useMay('accounts:write');
  const goTo = (next: string | undefined) =>
    void navigate({ search: (before) => ({ panel: before.panel, tab: next }), replace: true });
  return (
    <ObjectPage object={accounts} id={accountId} tab={tab} onTab={goTo}>
      {() => ({
        actions: mayChange && <Edit accountId={accountId} />,
        tabs: [
          {
            id: 'overview',
            label: t('record.overview'),
            content: <AccountOverview accountId={accountId} onTab={goTo} />,
          },
          { id: 'timeline', label: t('timeline.title'), content: <Happened accountId={accountId} /> },
          ...accountLists.map((object) => ({
            id: object,
            label: t(`related.titles.${object}`),
            content: <AccountRelated object={object} accountId={accountId} />,
          })),
        ],
        related: <AccountInsightBlocks accountId={accountId} />,
      })}
    </ObjectPage>
  );
}

function Edit({ accountId }: { accountId: string }) {
  const { t } = useTranslation();
  const [editing, setEditing] = useState(false);
  const { data } = useQuery(accountQuery(accountId));
  return (
    <>
      <Button
        variant="default"
        leftSection={<IconPencil size={16} stroke={1.75} aria-hidden />}
        onClick={() => setEditing(true)}
      >
        {t('actions.edit')}
      </Button>
      {data && (
        <EditAccount
          account={data.data}
          version={data.etag}
          opened={editing}
          onClose={() => setEditing(false)}
        />
      )}
    </>
  );
}

function Happened({ accountId }: { accountId: string }) {
  const { kinds, person, from, until } = route.useSearch();
  const search = { kinds, person, from, until };
  const navigate = route.useNavigate();
  const mayLog = useMay('interactions:write');
  const contacts = useQuery(accountContactsQuery(accountId));
  const setSearch = (next: TimelineSearch) =>
    void navigate({
      search: ({ panel, tab }) => ({ ...next, panel, tab }),
      replace: true,
    });
  return (
    <>
      {mayLog && <Composer accountId={accountId} key={accountId} />}
      <TimelineFilter contacts={contacts.data?.items ?? []} search={search} onSearch={setSearch} />
      <Timeline accountId={accountId} search={search} onClear={() => setSearch({})} />
    </>
  );
}
