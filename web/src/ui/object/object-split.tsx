import { Button, Loader } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { IconArrowRight } from '@tabler/icons-react';
import { type KeyboardEvent, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { pageOf } from '@/lib/objects';
import { usualKey } from '@/lib/shortcuts';
import { goingSomewhere, useSingleKeys } from '@/lib/single-keys';
import type { LoadedRows } from '../list/table-types';
import { topOf } from '../list/top-of';
import { useEnd } from '../list/use-end';
import { useKeptScroll } from '../list/use-kept-scroll';
import { useSeen } from '../list/use-seen';
import { Failure } from '../states';
import { ShownBy } from '../unsaved';
import { ObjectFacts } from './object-facts';
import type { LayoutProps } from './object-layout';
import { oneQuery } from './queries';
import { read } from './value';
import classes from './object-layouts.module.css';

interface ObjectSplitProps<One extends object> extends LayoutProps<One> {
  rows: One[];
  paging: LoadedRows;
}

/** Who walks through the list gets more of it before they come to the end. */
const ahead = 10;

/** The list at the left, the record that is looked at beside it; J and K, or the arrows, go on to the next. */
export function ObjectSplit<One extends { id: string }>(props: ObjectSplitProps<One>) {
  const { object, fields, rows, paging, search, onSearch } = props;
  const { t } = useTranslation();
  const list = useRef<HTMLUListElement>(null);
  // who has chosen none goes on looking at the one that was first, also when others come before it
  const [first] = useState(rows[0]?.id);
  const chosen = rows.find(({ id }) => id === (search.one ?? first)) ?? rows[0];
  const title = fields.find(({ card }) => card === 'title');
  const lines = fields.filter(({ card }) => card === 'line');
  const end = useEnd(rows.length, paging);
  useKeptScroll({ scroll: list, place: paging.place, as: 'split', topOf: (row) => topOf(list, list, row) });
  useSeen(list, list, rows.length, paging.watch);
  const choose = (one: string) => onSearch({ ...search, one });
  const go = (step: number) => {
    const at = rows.findIndex(({ id }) => id === chosen?.id);
    const next = rows[at + step];
    if (step === 1 && at + ahead >= rows.length && paging.hasMore && !paging.loading) paging.loadMore?.();
    if (!next) return;
    choose(next.id);
    list.current?.querySelector<HTMLElement>(`[data-one="${CSS.escape(next.id)}"]`)?.focus();
  };
  // from anywhere on the page the letters, from the list itself also the arrows, and a key that is held down
  useSingleKeys({
    j: rows.length > 0 ? () => go(1) : undefined,
    k: rows.length > 0 ? () => go(-1) : undefined,
  });
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey || goingSomewhere(event)) return;
    const step = { j: 1, ArrowDown: 1, k: -1, ArrowUp: -1 }[usualKey(event) ?? ''];
    if (!step) return;
    event.preventDefault();
    go(step);
  };
  return (
    <div className={classes.split}>
      <ul className={classes.rows} ref={list} aria-label={t(object.texts.title)}>
        {rows.map((row) => (
          <li key={row.id}>
            <button
              type="button"
              className={classes.row}
              data-one={row.id}
              aria-current={row.id === chosen?.id || undefined}
              tabIndex={row.id === chosen?.id ? 0 : -1}
              onClick={() => choose(row.id)}
              onKeyDown={onKeyDown}
            >
              <span className={classes.cardTitle}>{title?.cell?.(row)}</span>
              <span className={classes.cardLine}>
                {lines.map((field) => (
                  <span key={field.id}>{field.cell?.(row)}</span>
                ))}
              </span>
            </button>
          </li>
        ))}
        <li ref={end} aria-hidden={!paging.loading}>
          {paging.loading && <Loader size="sm" role="img" aria-label={t('rows.loading')} />}
        </li>
      </ul>
      {chosen && (
        <ShownBy value="one">
          <Preview key={chosen.id} {...props} id={chosen.id} />
        </ShownBy>
      )}
    </div>
  );
}

function Preview<One extends { id: string }>({ object, id, titleField }: LayoutProps<One> & { id: string }) {
  const { t } = useTranslation();
  const one = useQuery(oneQuery<One>(object.name, id));
  return (
    <section className={classes.preview} aria-label={t('list.preview')} aria-busy={one.isPending}>
      {one.isError && <Failure error={one.error} onRetry={() => void one.refetch()} />}
      {one.data && (
        <>
          <div className={classes.previewHead}>
            <h2 className={classes.previewTitle}>{String(read(one.data.data, titleField) ?? '')}</h2>
            <Button
              component={Link}
              to={pageOf(object.name, id)}
              variant="default"
              size="xs"
              rightSection={<IconArrowRight size={14} aria-hidden />}
            >
              {t('list.open')}
            </Button>
          </div>
          <ObjectFacts object={object} one={one.data.data} version={one.data.etag ?? ''} />
        </>
      )}
    </section>
  );
}
