import { Button, Group } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { DataList } from '@/ui/list/data-list';
import { type ListSearch, serverFilter } from '@/ui/list/list-search';
import { Empty } from '@/ui/states';
import { accountCountQuery, accountsQuery } from './api';
import { useAccountFields } from './account-fields';

const defaultSort = '-createdAt';

interface AccountListProps {
  search: ListSearch;
  onSearch: (search: ListSearch) => void;
  onCreate?: () => void;
}

export function AccountList({ search, onSearch, onCreate }: AccountListProps) {
  const { t } = useTranslation();
  const fields = useAccountFields();
  const filter = serverFilter(search, 'name');
  const page = useQuery(
    accountsQuery({
      filter,
      sort: search.sort ?? defaultSort,
      after: search.after,
      limit: search.limit ?? 50,
    }),
  );
  const count = useQuery(accountCountQuery(filter));
  return (
    <DataList
      label={t('accounts.title')}
      quickLabel={t('accounts.find')}
      fields={fields}
      page={page}
      count={count}
      search={search}
      onSearch={onSearch}
      rowId={({ id }) => id}
      rowHref={({ id }) => `/accounts/${id}`}
      defaultSort={defaultSort}
      empty={
        <Empty
          title={t('accounts.empty')}
          text={t('accounts.emptyText')}
          action={
            onCreate && (
              <Group gap={8}>
                <Button onClick={onCreate}>{t('accounts.create')}</Button>
                <Button component={Link} to="/imports" variant="default">
                  {t('accounts.import')}
                </Button>
              </Group>
            )
          }
        />
      }
    />
  );
}
