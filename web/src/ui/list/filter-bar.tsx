import { Button } from '@mantine/core';
import { IconAdjustmentsHorizontal } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { leaveComposing } from '@/lib/composing';
import { type Comparison, type Filter, parts, write } from '@/lib/rsql';
import { Later } from '../later';
import type { ListField } from './field';
import { FilterChip } from './filter-chip';
import { FilterMenu } from './filter-menu';
import { FilterTree } from './filter-tree';
import { GroupChip } from './group-chip';
import { ask, type ListSearch } from './list-search';
import { QuickSearch } from './quick-search';
import { RawChip } from './raw-chip';
import classes from './filter-bar.module.css';

interface FilterBarProps<Row> {
  fields: ListField<Row>[];
  search: ListSearch;
  onSearch: (search: ListSearch) => void;
  quickLabel: string;
  /** Stands at the end of the bar. */
  children?: React.ReactNode;
}

/** Quick search and the filter as chips; all of it is the URL's. */
export function FilterBar<Row>({ fields, search, onSearch, quickLabel, children }: FilterBarProps<Row>) {
  const { t } = useTranslation();
  const [tree, setTree] = useState(false);
  const filter = search.filter ?? '';
  const conditions = parts(filter);
  const put = (text: string | undefined) => onSearch(ask(search, { filter: text || undefined }));
  const set = (next: Filter[]) => put(write({ and: next }));
  const add = (next: Comparison) =>
    conditions ? set([...conditions, next]) : put(`(${filter});${write(next)}`);

  return (
    <div className={classes.bar} role="search" onKeyDownCapture={leaveComposing}>
      <QuickSearch
        label={quickLabel}
        q={search.q ?? ''}
        onQ={(q) => onSearch(ask(search, { q: q || undefined }))}
      />
      {conditions?.map((part, at) => {
        const remove = () => set(conditions.toSpliced(at, 1));
        const text = write(part);
        return 'or' in part ? (
          <GroupChip
            key={text}
            fields={fields}
            filter={part}
            onEdit={() => setTree(true)}
            onRemove={remove}
          />
        ) : (
          <FilterChip
            key={text}
            field={fields.find(({ id }) => id === part.field)}
            comparison={part}
            onChange={(next) => set(conditions.with(at, next))}
            onRemove={remove}
          />
        );
      })}
      {!conditions && <RawChip text={filter} onRemove={() => put('')} />}
      <FilterMenu fields={fields} onAdd={add} onTree={() => setTree(true)} />
      {search.filter && (
        <Button
          variant="subtle"
          color="gray"
          leftSection={<IconAdjustmentsHorizontal size={16} stroke={1.75} aria-hidden />}
          onClick={() => setTree(true)}
          aria-haspopup="dialog"
        >
          {t('list.tree.open')}
        </Button>
      )}
      {(search.filter || search.q) && (
        <Button
          variant="subtle"
          color="gray"
          onClick={() => onSearch(ask(search, { filter: undefined, q: undefined }))}
        >
          {t('list.clearFilters')}
        </Button>
      )}
      <Later>
        <FilterTree
          fields={fields}
          filter={search.filter}
          opened={tree}
          onClose={() => setTree(false)}
          onFilter={put}
        />
      </Later>
      {children && <div className={classes.end}>{children}</div>}
    </div>
  );
}
