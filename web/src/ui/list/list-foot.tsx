import { Button, Group, Select } from '@mantine/core';
import { IconChevronLeft, IconChevronRight } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { Count } from '@/lib/query';
import { useFormats } from '@/lib/use-formats';
import { ask, defaultSize, type ListSearch, pageSizes } from './list-search';
import { useTrail } from './trail';
import classes from './data-list.module.css';

interface ListFootProps {
  count?: Count;
  totals?: React.ReactNode;
  search: ListSearch;
  onSearch: (search: ListSearch) => void;
  next?: string | null;
  paged: boolean;
}

/** How many and how much in all, and the way to the other pages. */
export function ListFoot({ count, totals, search, onSearch, next, paged }: ListFootProps) {
  const { t } = useTranslation();
  const formats = useFormats();
  const trail = useTrail();
  return (
    <footer className={classes.foot}>
      <span className="num" role="status">
        {count &&
          t(count.capped ? 'list.countCapped' : 'list.count', {
            count: count.count,
            shown: formats.number(count.count),
          })}
      </span>
      {totals && <span className={classes.totals}>{totals}</span>}
      {paged && (
        <Group gap={8} ml="auto" wrap="nowrap">
          <Select
            size="xs"
            w={96}
            visibleFrom="sm"
            aria-label={t('list.pageSize')}
            data={pageSizes.map(String)}
            value={String(search.limit ?? defaultSize)}
            onChange={(size) =>
              onSearch(ask(search, { limit: Number(size) === defaultSize ? undefined : Number(size) }))
            }
          />
          <Button
            size="xs"
            variant="default"
            disabled={!search.after}
            leftSection={<IconChevronLeft size={14} aria-hidden />}
            onClick={() => trail.back(search, onSearch)}
          >
            {t(trail.length > 0 || !search.after ? 'list.previous' : 'list.first')}
          </Button>
          <Button
            size="xs"
            variant="default"
            disabled={!next}
            rightSection={<IconChevronRight size={14} aria-hidden />}
            onClick={() => trail.forward(search, next ?? undefined, onSearch)}
          >
            {t('list.next')}
          </Button>
        </Group>
      )}
    </footer>
  );
}
