import { Checkbox, Loader } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useCallback, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Card } from './card';
import type { ListField } from './field';
import type { TableProps } from './table-types';
import { topOf } from './top-of';
import { useEnd } from './use-end';
import { useKeptScroll } from './use-kept-scroll';
import { useSeen } from './use-seen';
import classes from './card-list.module.css';

const longPress = 500;

interface CardListProps<Row extends object> extends TableProps<Row> {
  fields: ListField<Row>[];
  /** A tap chooses instead of opening. */
  choosing?: boolean;
  onChoosing?: () => void;
}

/** The same rows on a phone: cards of two lines. Holding one begins to choose. */
export function CardList<Row extends object>(props: CardListProps<Row>) {
  const { table, fields, rowHref, label, selection, choosing = false, onChoosing } = props;
  const { rows } = table.getRowModel();
  const { t } = useTranslation();
  const title = fields.find((field) => field.card === 'title');
  const lines = fields.filter((field) => field.card === 'line');
  const end = useEnd(rows.length, props);
  const list = useRef<HTMLUListElement>(null);
  const scroll = useRef<HTMLElement>(null); // on a phone the page scrolls, not the list
  const takeList = useCallback((element: HTMLUListElement | null) => {
    list.current = element;
    scroll.current = element?.closest('main') ?? null;
  }, []);
  useKeptScroll({ scroll, place: props.place, as: 'cards', topOf: (row) => topOf(list, scroll, row) });
  useSeen(list, scroll, rows.length, props.watch);
  const held = useRef<{ timer: number; id: string; fired: boolean }>(undefined);
  const release = () => globalThis.clearTimeout(held.current?.timer);

  const hold = (id: string) => {
    if (!selection || choosing) return;
    release();
    const timer = globalThis.setTimeout(() => {
      if (held.current) held.current.fired = true;
      selection.set([id], true);
      onChoosing?.();
    }, longPress) as unknown as number;
    held.current = { timer, id, fired: false };
  };

  return (
    <ul className={classes.list} aria-label={label} ref={takeList}>
      {rows.map((each, at) => {
        const { id, original: row } = each;
        const body = (
          <Card
            title={title?.cell?.(row)}
            lines={lines.map(({ id, cell }) => ({ id, value: cell?.(row) }))}
          />
        );
        if (choosing && selection)
          return (
            <li key={id} data-chosen={each.getIsSelected() || undefined}>
              <label className={`${classes.card} ${classes.choice}`}>
                <Checkbox
                  aria-label={t('rows.choose', { row: at + 1 })}
                  checked={each.getIsSelected()}
                  onChange={() => selection.toggle(id)}
                />
                <span className={classes.body}>{body}</span>
              </label>
            </li>
          );
        return (
          <li
            key={id}
            onPointerDown={() => hold(id)}
            onPointerUp={release}
            onPointerCancel={release}
            onPointerLeave={release}
            onContextMenu={(event) => {
              if (held.current?.fired) event.preventDefault();
            }}
          >
            {rowHref ? (
              <Link to={rowHref(row)} className={classes.card} draggable={false}>
                {body}
              </Link>
            ) : (
              <div className={classes.card}>{body}</div>
            )}
          </li>
        );
      })}
      <li ref={end} className={classes.end} aria-hidden={!props.loading}>
        {props.loading && <Loader size="sm" role="img" aria-label={t('rows.loading')} />}
      </li>
    </ul>
  );
}
