import { Button } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { Problem } from '@/lib/problem';
import states from '../states.module.css';
import type { ListField } from './field';
import { ask, type ListSearch } from './list-search';
import { inWords } from './refusal-words';
import classes from './data-list.module.css';

interface RefusedFilterProps<Row> {
  problem: Problem;
  fields: ListField<Row>[];
  search: ListSearch;
  onSearch: (search: ListSearch) => void;
}

/** The server cannot use the filter: why, and the way out of it. Another try would be refused, too. */
export function RefusedFilter<Row>({ problem, fields, search, onSearch }: RefusedFilterProps<Row>) {
  const { t } = useTranslation();
  return (
    <div className={classes.noMatch}>
      <div className={states.state} role="alert">
        <IconAlertTriangle size={28} stroke={1.5} className={states.icon} aria-hidden />
        <p className={states.title}>{t('list.refused')}</p>
        <p className={states.text}>{inWords(problem.detail ?? problem.title, fields)}</p>
        <div className={states.action}>
          <Button onClick={() => onSearch(ask(search, { filter: undefined, q: undefined }))}>
            {t('list.showAll')}
          </Button>
        </div>
      </div>
    </div>
  );
}
