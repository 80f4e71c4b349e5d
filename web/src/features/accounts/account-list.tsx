import { Button, Group } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { Going, ListSearch } from '@/ui/list/list-search';
import { ObjectList } from '@/ui/object/object-list';
import { accounts } from './account-object';

interface AccountListProps {
  search: ListSearch;
  onSearch: (search: ListSearch, going: Going) => void;
  onCreate?: () => void;
}

export function AccountList({ search, onSearch, onCreate }: AccountListProps) {
  const { t } = useTranslation();
  return (
    <ObjectList
      object={accounts}
      search={search}
      onSearch={onSearch}
      empty={
        onCreate && (
          <Group gap={8}>
            <Button onClick={onCreate}>{t('accounts.create')}</Button>
            <Button
              variant="default"
              renderRoot={(props) => <Link {...props} to="/imports" search={{ object: 'accounts' }} />}
            >
              {t('accounts.import')}
            </Button>
          </Group>
        )
      }
    />
  );
}
