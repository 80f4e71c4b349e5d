import { Button } from '@mantine/core';
import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { IconChevronRight } from '@tabler/icons-react';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { pageOf } from '@/lib/objects';
import { useFormats } from '@/lib/use-formats';
import { chosenColumns, columnFields } from '../list/columns';
import type { ListField } from '../list/field';
import { GroupName } from '../list/group-name';
import { canOpen, groupFilter, orderedGroups, type RowGroup } from '../list/groups';
import { both } from '../list/list-search';
import { ListSkeleton } from '../list/list-skeleton';
import { useLinkKeys } from '../list/link-keys';
import { Sums } from '../list/sums';
import { Failure } from '../states';
import type { LayoutProps } from './object-layout';
import { groupsQuery, rowsQuery } from './queries';
import classes from './object-groups.module.css';

interface ObjectGroupsProps<One extends object> extends LayoutProps<One> {
  group: ListField<One>;
  total?: RowGroup;
}

/** The table in groups: each with its count and sums, its rows read when it is opened. */
export function ObjectGroups<One extends { id: string }>(props: ObjectGroupsProps<One>) {
  const { object, fields, group, filter, sort, search, total } = props;
  const { t } = useTranslation();
  const scroll = useRef<HTMLDivElement>(null);
  const keys = useLinkKeys(scroll);
  const [open, setOpen] = useState<ReadonlySet<string>>(new Set());
  const columns = columnFields(fields, chosenColumns(fields, search.cols));
  const sum = fields.filter((field) => field.sum).map(({ id }) => id);
  const groups = useQuery(groupsQuery(object.name, { by: group.id, sum: sum.join(','), filter }));
  if (groups.isError) return <Failure error={groups.error} onRetry={() => void groups.refetch()} />;
  if (!groups.data) return <ListSkeleton />;

  const toggle = (key: string) => {
    const next = new Set(open);
    if (!next.delete(key)) next.add(key);
    setOpen(next);
  };
  return (
    <div className={classes.scroll} ref={scroll} {...keys}>
      <table className={classes.table} aria-label={t(object.texts.title)}>
        <thead>
          <tr>
            {columns.map((field) => (
              <th key={field.id} scope="col" style={{ width: field.width }} data-align={field.align}>
                {field.label}
              </th>
            ))}
          </tr>
        </thead>
        {orderedGroups(group, groups.data.items).map((each) => {
          const key = each.value ?? '';
          return (
            <tbody key={key}>
              <Head
                columns={columns}
                fields={fields}
                group={each}
                open={open.has(key)}
                onToggle={canOpen(group, each.value) ? () => toggle(key) : undefined}
              >
                <GroupName field={group} value={each.value} />
              </Head>
              {open.has(key) && (
                <Rows
                  object={object}
                  columns={columns}
                  sort={sort}
                  filter={both(groupFilter(group, each.value), filter)}
                />
              )}
            </tbody>
          );
        })}
        {total && total.sums.length > 0 && (
          <tfoot>
            <Head columns={columns} fields={fields} group={total} open={false}>
              {t('list.group.total')}
            </Head>
          </tfoot>
        )}
      </table>
      {groups.data.capped && <p className={classes.note}>{t('list.group.capped')}</p>}
    </div>
  );
}

interface HeadProps<One> {
  columns: ListField<One>[];
  fields: ListField<One>[];
  group: RowGroup;
  open: boolean;
  onToggle?: () => void;
  children: React.ReactNode;
}

/** A group's own row: its sums stand in the columns that they are the sums of. */
function Head<One>({ columns, fields, group, open, onToggle, children }: HeadProps<One>) {
  const formats = useFormats();
  const first = columns.findIndex(({ sum }, at) => sum && at > 0);
  const span = first < 0 ? columns.length : first;
  const name = (
    <>
      <span className={classes.name}>{children}</span>
      <span className={classes.count}>{formats.number(group.count)}</span>
    </>
  );
  return (
    <tr className={classes.group}>
      <th scope="rowgroup" colSpan={span}>
        {onToggle ? (
          <button type="button" className={classes.toggle} aria-expanded={open} onClick={onToggle}>
            <IconChevronRight size={16} stroke={1.75} aria-hidden className={classes.chevron} />
            {name}
          </button>
        ) : (
          <span className={classes.toggle}>{name}</span>
        )}
      </th>
      {columns.slice(span).map((field) => (
        <td key={field.id} data-align={field.align}>
          {field.sum && (
            <Sums bare fields={fields} sums={group.sums.filter((each) => each.field === field.id)} />
          )}
        </td>
      ))}
    </tr>
  );
}

type RowsProps<One extends object> = Pick<LayoutProps<One>, 'object' | 'filter' | 'sort'> & {
  columns: ListField<One>[];
};

function Rows<One extends { id: string }>({ object, columns, filter, sort }: RowsProps<One>) {
  const { t } = useTranslation();
  const rows = useInfiniteQuery(rowsQuery<One>(object.name, { filter, sort, limit: 50 }));
  return (
    <>
      {rows.data?.pages.flatMap(({ items }) =>
        items.map((row) => (
          <tr key={row.id} className={classes.row} data-row>
            {columns.map((field, at) => (
              <td key={field.id} data-align={field.align}>
                {at === 0 ? (
                  <Link to={pageOf(object.name, row.id)} className={classes.link} data-row-link>
                    {field.cell?.(row)}
                  </Link>
                ) : (
                  field.cell?.(row)
                )}
              </td>
            ))}
          </tr>
        )),
      )}
      {(rows.isPending || rows.hasNextPage || rows.isError) && (
        <tr>
          <td colSpan={columns.length} className={classes.more}>
            {rows.isError ? (
              <Failure error={rows.error} onRetry={() => void rows.refetch()} />
            ) : (
              <Button
                size="xs"
                variant="subtle"
                loading={rows.isFetching}
                onClick={() => void rows.fetchNextPage()}
              >
                {t('list.more')}
              </Button>
            )}
          </td>
        </tr>
      )}
    </>
  );
}
