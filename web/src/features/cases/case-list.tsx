import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Going, ListSearch } from '@/ui/list/list-search';
import { ObjectList } from '@/ui/object/object-list';
import { cases } from './case-object';

interface CaseListProps {
  search: ListSearch;
  onSearch: (search: ListSearch, going: Going) => void;
  onCreate?: () => void;
}

export function CaseList({ search, onSearch, onCreate }: CaseListProps) {
  const { t } = useTranslation();
  return (
    <ObjectList
      object={cases}
      search={search}
      onSearch={onSearch}
      empty={onCreate && <Button onClick={onCreate}>{t('cases.create')}</Button>}
    />
  );
}
