import { Button, Menu, Popover, TextInput } from '@mantine/core';
import { useDebouncedCallback, useHotkeys } from '@mantine/hooks';
import { IconFilter, IconSearch, IconX } from '@tabler/icons-react';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type Comparison, flat, write } from '@/lib/rsql';
import type { ListField } from './field';
import { FilterChip } from './filter-chip';
import { FilterEditor } from './filter-editor';
import { ask, type ListSearch } from './list-search';
import classes from './filter-bar.module.css';

interface FilterBarProps<Row> {
  fields: ListField<Row>[];
  search: ListSearch;
  onSearch: (search: ListSearch) => void;
  quickLabel: string;
}

/** Quick search and the filter as chips; all of it is the URL's. */
export function FilterBar<Row>({ fields, search, onSearch, quickLabel }: FilterBarProps<Row>) {
  const { t } = useTranslation();
  const input = useRef<HTMLInputElement>(null);
  const [adding, setAdding] = useState<ListField<Row>>();
  const type = useDebouncedCallback((q: string) => onSearch(ask(search, { q: q || undefined })), 250);
  useHotkeys([['/', () => input.current?.focus()]]);

  const parts = flat(search.filter ?? '');
  const set = (next: Comparison[]) =>
    onSearch(ask(search, { filter: next.length ? write({ and: next }) : undefined }));
  const filterable = fields.filter((field) => field.filter);

  return (
    <div className={classes.bar} role="search">
      <TextInput
        ref={input}
        className={classes.quick}
        size="sm"
        aria-label={quickLabel}
        placeholder={quickLabel}
        defaultValue={search.q ?? ''}
        onChange={(event) => type(event.currentTarget.value)}
        onBlur={() => type.flush()}
        leftSection={<IconSearch size={16} stroke={1.75} aria-hidden />}
      />
      {parts?.map((part, at) => (
        <FilterChip
          key={`${part.field}${part.op}${part.values.join()}`}
          field={fields.find(({ id }) => id === part.field)}
          comparison={part}
          onChange={(next) => set(parts.with(at, next))}
          onRemove={() => set(parts.toSpliced(at, 1))}
        />
      ))}
      {search.filter && !parts && (
        <span className={classes.raw}>
          <code>{search.filter}</code>
          <button
            type="button"
            className={classes.clear}
            aria-label={t('list.removeFilter')}
            onClick={() => onSearch(ask(search, { filter: undefined }))}
          >
            <IconX size={14} aria-hidden />
          </button>
        </span>
      )}
      <Popover
        withRoles={false}
        opened={adding !== undefined}
        onChange={(open) => !open && setAdding(undefined)}
        trapFocus
        returnFocus
      >
        <Popover.Target>
          <span>
            <Menu position="bottom-start">
              <Menu.Target>
                <Button
                  variant="subtle"
                  color="gray"
                  leftSection={<IconFilter size={16} stroke={1.75} aria-hidden />}
                >
                  {t('list.addFilter')}
                </Button>
              </Menu.Target>
              <Menu.Dropdown>
                {filterable.map((field) => (
                  <Menu.Item key={field.id} onClick={() => setAdding(field)}>
                    {field.label}
                  </Menu.Item>
                ))}
              </Menu.Dropdown>
            </Menu>
          </span>
        </Popover.Target>
        <Popover.Dropdown>
          {adding && (
            <FilterEditor
              field={adding}
              onApply={(next) => {
                set([...(parts ?? []), next]);
                setAdding(undefined);
              }}
            />
          )}
        </Popover.Dropdown>
      </Popover>
      {(search.filter || search.q) && (
        <Button
          variant="subtle"
          color="gray"
          onClick={() => onSearch(ask(search, { filter: undefined, q: undefined }))}
        >
          {t('list.clearFilters')}
        </Button>
      )}
    </div>
  );
}
