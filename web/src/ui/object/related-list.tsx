import { Skeleton } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { type ObjectName, objects } from '@/lib/objects';
import { RecordLink } from '../panel/record-link';
import { useObject } from '../panel/registry';
import { Empty, Failure } from '../states';
import { type Asked, listQuery } from './queries';
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
  /** Opens the object's own list with the same filter. */
  all?: string;
}

const shownAtMost = 20;

/** The latest records that belong to another one: each opens at the side. */
export function RelatedList(props: RelatedListProps) {
  return (
    <Suspense fallback={<Skeleton height={96} />}>
      <Rows {...props} />
    </Suspense>
  );
}

function Rows({ object, asked, sort, show, all }: RelatedListProps) {
  const { t } = useTranslation();
  const described = useObject(object);
  const rows = useQuery(listQuery<Row>(object, { ...asked, sort, limit: shownAtMost }));
  if (!described || rows.isPending) return <Skeleton height={96} />;
  if (!rows.data) return <Failure error={rows.error} onRetry={() => void rows.refetch()} />;
  const { items, next } = rows.data;
  if (items.length === 0) return <Empty title={t(described.texts.empty)} />;
  const { title } = objects[object];
  const find = (id: string) => described.fields.find((each) => each.id === id);
  const columns = show.flatMap((id) => find(id) ?? []);
  const name = find(title);
  return (
    <>
      <div className={classes.scroll}>
        <table className={classes.table}>
          <thead>
            <tr>
              <th scope="col">{name && t(name.label)}</th>
              {columns.map((field) => (
                <th key={field.id} scope="col" data-type={field.type}>
                  {t(field.label)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {items.map((row) => (
              <tr key={row.id}>
                <td className={classes.name}>
                  <RecordLink object={object} id={row.id}>
                    {String(read(row, title) ?? '')}
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
      {next && all && (
        <p className={classes.more}>
          <Link to={all} search={{ filter: asked.filter } as never}>
            {t('record.showAll')}
          </Link>
        </p>
      )}
    </>
  );
}
