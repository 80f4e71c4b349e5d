import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { type Filter, read } from '@/lib/rsql';
import { Empty } from '../states';
import type { ListField } from './field';
import { FilterWords } from './filter-words';
import { ask, type ListSearch } from './list-search';
import classes from './data-list.module.css';

interface NoMatchProps<Row> {
  fields: ListField<Row>[];
  search: ListSearch;
  onSearch: (search: ListSearch) => void;
}

/** Nothing fulfils the filter: which one, and the way out of it. */
export function NoMatch<Row>({ fields, search, onSearch }: NoMatchProps<Row>) {
  const { t } = useTranslation();
  const filter = readable(search.filter);
  return (
    <div className={classes.noMatch}>
      <Empty
        drawing="no-match"
        title={t('list.noMatch')}
        text={
          <>
            {t('list.noMatchText')}{' '}
            <span>
              {search.q && `“${search.q}”`}
              {search.q && search.filter && ` ${t('list.and')} `}
              {filter ? <FilterWords fields={fields} filter={filter} /> : search.filter}
            </span>
          </>
        }
        action={
          <Button
            variant="default"
            onClick={() => onSearch(ask(search, { filter: undefined, q: undefined }))}
          >
            {t('list.clearFilters')}
          </Button>
        }
      />
    </div>
  );
}

function readable(filter: string | undefined): Filter | undefined {
  try {
    return read(filter ?? '');
  } catch {
    return undefined;
  }
}
