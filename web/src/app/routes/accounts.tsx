import { Button } from '@mantine/core';
import { getRouteApi } from '@tanstack/react-router';
import { IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { CreateAccount } from '@/features/accounts/account-dialogs';
import { AccountList } from '@/features/accounts/account-list';
import { ImportLink } from '@/features/imports/import-link';
import { useMay } from '@/lib/rights';
import { Page } from '@/ui/page';
import { Sample } from '../sample';

const route = getRouteApi('/signed-in/accounts');

export function AccountsRoute() {
  const { t } = useTranslation();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const mayChange = useMay('accounts:write');
  const [creating, setCreating] = useState(false);
  return (
    <Page
      edge
      title={t('accounts.title')}
      actions={
        mayChange && (
          <>
            <ImportLink object="accounts" />
            <Button leftSection={<IconPlus size={16} aria-hidden />} onClick={() => setCreating(true)}>
              {t('accounts.create')}
            </Button>
          </>
        )
      }
    >
      <AccountList
        search={search}
        onSearch={(next, going) => void navigate({ search: next, ...going })}
        onCreate={mayChange ? () => setCreating(true) : undefined}
        begin={<Sample brief />}
      />
      <CreateAccount
        opened={creating}
        onClose={() => setCreating(false)}
        onCreated={({ id }) => void navigate({ to: '/accounts/$accountId', params: { accountId: id } })}
      />
    </Page>
  );
}
