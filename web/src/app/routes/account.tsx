import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { IconPencil } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { EditAccount } from '@/features/accounts/account-dialogs';
import { accounts } from '@/features/accounts/account-object';
import { accountQuery } from '@/features/accounts/api';
import { objects } from '@/lib/objects';
import { useMay } from '@/lib/rights';
import { ObjectPage } from '@/ui/object/object-page';
import { accountLists, AccountRelated } from './account-lists';
import { AccountOverview } from './account-overview';
import { AccountInsightBlocks } from './account-related';
import { happenedTab } from './happened';
import { useHappened } from './use-happened';

const route = getRouteApi('/signed-in/accounts/$accountId');

export function AccountRoute() {
  const { t } = useTranslation();
  const { accountId } = route.useParams();
  const happened = useHappened();
  const mayChange = useMay('accounts:write');
  return (
    <ObjectPage object={accounts} id={accountId} {...happened.page}>
      {() => ({
        actions: mayChange && <Edit accountId={accountId} />,
        tabs: [
          {
            id: 'overview',
            label: t('record.overview'),
            content: <AccountOverview accountId={accountId} onTab={happened.page.onTab} />,
          },
          happenedTab(t('timeline.title'), { accountId, ...happened.tab }),
          ...accountLists.map((object) => ({
            id: object,
            label: t(objects[object].plural),
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
