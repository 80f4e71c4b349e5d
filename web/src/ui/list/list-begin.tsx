import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { ask, type ListSearch } from './list-search';
import classes from './data-list.module.css';

interface ListBeginProps {
  search: ListSearch;
  onSearch: (search: ListSearch) => void;
}

/** Says that a list begins in its midst, and leads to its first row. */
export function ListBegin({ search, onSearch }: ListBeginProps) {
  const { t } = useTranslation();
  return (
    <div className={classes.begin}>
      <span>{t('list.begin')}</span>
      <Button size="compact-xs" variant="subtle" onClick={() => onSearch(ask(search, {}))}>
        {t('list.fromBeginning')}
      </Button>
    </div>
  );
}
