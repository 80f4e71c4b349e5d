import { useQueries, useQuery } from '@tanstack/react-query';
import { useCallback, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { objects, pageOf } from '@/lib/objects';
import { Board } from '../board/board';
import type { BoardColumn } from '../board/board-column';
import type { OnMove } from '../board/use-moves';
import type { ListField } from '../list/field';
import { useGroupWords } from '../list/group-name';
import { groupFilter, orderedGroups } from '../list/groups';
import { both } from '../list/list-search';
import { ListSkeleton } from '../list/list-skeleton';
import { Sums } from '../list/sums';
import { Failure } from '../states';
import type { LayoutProps } from './object-layout';
import { groupsQuery, listQuery, oneQuery } from './queries';
import { read } from './value';
import classes from './object-layouts.module.css';

interface ObjectBoardProps<One extends object> extends LayoutProps<One> {
  onMove?: OnMove<One>;
}

const step = 20;
const most = 200;

/** The list as a board by a state or by whom it points at; each column is read on for itself. */
export function ObjectBoard<One extends { id: string }>(props: ObjectBoardProps<One>) {
  const { object, fields, filter, sort, onMove, titleField } = props;
  const { t } = useTranslation();
  const [sizes, setSizes] = useState<Record<string, number>>({});
  const by = fields.find(({ id }) => id === object.board?.by);
  const sum = fields.filter((field) => field.sum).map(({ id }) => id);
  const groups = useQuery(groupsQuery(object.name, { by: by?.id, sum: sum.join(','), filter }));
  const columns = columnsOf(by, groups.data?.items.map(({ value }) => value ?? null) ?? []);
  const titles = useTitles(by, columns);
  const pages = useQueries({
    queries: columns.map((value) => ({
      ...listQuery<One>(object.name, {
        filter: both(by && groupFilter(by, value), filter),
        sort,
        limit: sizes[value ?? ''] ?? step,
      }),
      enabled: by !== undefined,
    })),
  });
  const plain = useCallback((one: One) => <Card fields={fields} one={one} />, [fields]);
  if (!by) return null;
  if (groups.isError) return <Failure error={groups.error} onRetry={() => void groups.refetch()} />;
  if (!groups.data) return <ListSkeleton />;

  const shown = columns.map((value, at): BoardColumn<One> => {
    const group = groups.data.items.find((each) => (each.value ?? null) === value);
    const page = pages[at];
    const id = value ?? '';
    const size = sizes[id] ?? step;
    return {
      id,
      title: titles[at] ?? '',
      tone: by.options?.find((option) => option.value === value)?.tone,
      count: group?.count ?? 0,
      limit: object.board?.limit,
      sums: group && <Sums short bare fields={fields} sums={group.sums} />,
      rows: page?.data?.items ?? [],
      loading: page?.isFetching,
      more:
        page?.data?.next && size < most
          ? () => setSizes({ ...sizes, [id]: Math.min(most, size + step) })
          : undefined,
    };
  });
  return (
    <Board
      label={t(object.texts.title)}
      columns={shown}
      rowId={({ id }) => id}
      rowName={(one) => String(read(one, titleField) ?? '')}
      rowHref={({ id }) => pageOf(object.name, id)}
      card={object.board?.card ?? plain}
      onMove={onMove}
    />
  );
}

/** All states in their order, whether or not something is in them; otherwise what there is. */
function columnsOf<One>(by: ListField<One> | undefined, found: (string | null)[]): (string | null)[] {
  if (by?.options) return [...by.options.map(({ value }) => value), ...(found.includes(null) ? [null] : [])];
  return orderedGroups(
    by,
    found.map((value) => ({ value, count: 0, sums: [] })),
  ).map(({ value }) => value ?? null);
}

function useTitles<One>(by: ListField<One> | undefined, values: (string | null)[]): string[] {
  const words = useGroupWords(by);
  const of = by?.type === 'record' ? by.of : undefined;
  const names = useQueries({
    queries: values.map((value) => ({
      ...oneQuery<Record<string, unknown>>(of ?? 'users', value ?? ''),
      enabled: of !== undefined && value !== null,
      staleTime: 5 * 60_000,
    })),
  });
  if (!of) return values.map(words);
  return values.map((value, at) =>
    value === null ? words(null) : String(names[at]?.data?.data[objects[of].title] ?? ''),
  );
}

function Card<One extends object>({ fields, one }: { fields: ListField<One>[]; one: One }) {
  const [first, ...rest] = [
    ...fields.filter((field) => field.card === 'title'),
    ...fields.filter((field) => field.card === 'line'),
  ];
  return (
    <>
      <div className={classes.cardTitle}>{first?.cell?.(one)}</div>
      <div className={classes.cardLine}>
        {rest.map((field) => (
          <span key={field.id}>{field.cell?.(one)}</span>
        ))}
      </div>
    </>
  );
}
