import { Button, Skeleton } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { useInfiniteQuery } from '@tanstack/react-query';
import { IconPlus } from '@tabler/icons-react';
import { Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { type ObjectName, objects } from '@/lib/objects';
import { Card } from '../list/card';
import cards from '../list/card-list.module.css';
import { RecordLink } from '../panel/record-link';
import { useObject } from '../panel/registry';
import { Empty, Failure } from '../states';
import type { ObjectField } from './object';
import { type Asked, rowsQuery } from './queries';
import { read, Value } from './value';
import classes from './related-list.module.css';

type Row = { id: string } & Record<string, unknown>;

interface RelatedListProps {
  object: ObjectName;
  /** What belongs to the record: a filter, or a parameter of the list's path. */
  asked: Asked;
  sort: string;
  /** Ids of the fields that are shown, the record's name aside. */
  show: string[];
  /** What makes another one, for those who may. */
  create?: { label: string; onCreate: () => void };
}

const shownFirst = 20;

/** The latest records that belong to another one: each opens at the side. */
export function RelatedList(props: RelatedListProps) {
  return (
    <Suspense fallback={<Skeleton height={96} />}>
      <Rows {...props} />
    </Suspense>
  );
}

function Rows({ object, asked, sort, show, create }: RelatedListProps) {
  const { t } = useTranslation();
  const described = useObject(object);
  const phone = useMediaQuery('(max-width: 47.99em)');
  const rows = useInfiniteQuery(rowsQuery<Row>(object, { ...asked, sort, limit: shownFirst }));
  if (!described || rows.isPending) return <Skeleton height={96} />;
  if (!rows.data) return <Failure error={rows.error} onRetry={() => void rows.refetch()} />;
  const items = rows.data.pages.flatMap((page) => page.items);
  if (items.length === 0)
    return (
      <Empty
        title={t(described.texts.empty)}
        action={create && <Button onClick={create.onCreate}>{create.label}</Button>}
      />
    );
  const { title } = objects[object];
  const find = (id: string) => described.fields.find((each) => each.id === id);
  const columns = show.flatMap((id) => find(id) ?? []);
  const name = find(title);
  return (
    <>
      {create && (
        <div className={classes.create}>
          <Button
            size="xs"
            variant="default"
            leftSection={<IconPlus size={14} aria-hidden />}
            onClick={create.onCreate}
          >
            {create.label}
          </Button>
        </div>
      )}
      {phone ? (
        <Cards object={object} rows={items} columns={columns} />
      ) : (
        <Table object={object} rows={items} columns={columns} name={name && t(name.label)} />
      )}
      {rows.hasNextPage && (
        <Button
          size="xs"
          variant="subtle"
          loading={rows.isFetchingNextPage}
          onClick={() => void rows.fetchNextPage()}
        >
          {t('list.more')}
        </Button>
      )}
    </>
  );
}

interface ShownProps {
  object: ObjectName;
  rows: Row[];
  columns: ObjectField<Row>[];
}

/** On a phone, as in the lists. */
function Cards({ object, rows, columns }: ShownProps) {
  return (
    <ul className={classes.cards}>
      {rows.map((row) => (
        <li key={row.id}>
          <RecordLink object={object} id={row.id} className={cards.card}>
            <Card
              title={<span className="clip">{nameOf(object, row)}</span>}
              lines={columns.map((field) => ({ id: field.id, value: <Value field={field} one={row} /> }))}
            />
          </RecordLink>
        </li>
      ))}
    </ul>
  );
}

function Table({ object, rows, columns, name }: ShownProps & { name?: string }) {
  const { t } = useTranslation();
  return (
    <div className={classes.scroll}>
      <table className={classes.table}>
        <thead>
          <tr>
            <th scope="col">{name}</th>
            {columns.map((field) => (
              <th key={field.id} scope="col" data-type={field.type}>
                {t(field.label)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.id}>
              <td className={classes.name}>
                <RecordLink object={object} id={row.id}>
                  {nameOf(object, row)}
                </RecordLink>
              </td>
              {columns.map((field) => (
                <td key={field.id} data-type={field.type}>
                  <Value field={field} one={row} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

const nameOf = (object: ObjectName, row: Row) => String(read(row, objects[object].title) ?? '');
