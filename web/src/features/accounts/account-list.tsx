import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Going, ListSearch } from '@/ui/list/list-search';
import { ObjectList } from '@/ui/object/object-list';
import { accounts } from './account-object';

interface AccountListProps {
  search: ListSearch;
  onSearch: (search: ListSearch, going: Going) => void;
  onCreate?: () => void;
  /** What else an empty list may begin with. */
  begin?: React.ReactNode;
}

export function AccountList({ search, onSearch, onCreate, begin }: AccountListProps) {
  const { t } = useTranslation();
  return (
    <ObjectList
      object={accounts}
      search={search}
      onSearch={onSearch}
      empty={
        <>
          {onCreate && <Button onClick={onCreate}>{t('accounts.create')}</Button>}
          {begin}
        </>
      }
    />
  );
}
