import { useQueries, useQuery } from '@tanstack/react-query';
import { useCallback } from 'react';
import { objects } from '@/lib/objects';
import type { OnMove } from '../board/use-moves';
import type { ListField } from '../list/field';
import { useGroupWords } from '../list/group-name';
import { groupFilter, orderedGroups } from '../list/groups';
import { both } from '../list/list-search';
import { ListSkeleton } from '../list/list-skeleton';
import { Sums } from '../list/sums';
import { Failure } from '../states';
import type { LayoutProps } from './object-layout';
import { PlacesBoard } from './places-board';
import { groupsQuery, oneQuery } from './queries';
import type { BoardPlace } from './use-board-columns';
import classes from './object-layouts.module.css';

interface ObjectBoardProps<One extends object> extends LayoutProps<One> {
  /** Moves a card to another column; without it cards stay where they are. */
  onMove?: OnMove<One>;
}

/** The list as a board by a state or by whom it points at. */
export function ObjectBoard<One extends { id: string }>(props: ObjectBoardProps<One>) {
  const { object, fields, filter, sort } = props;
  const by = fields.find(({ id }) => id === object.board?.by);
  const sum = fields.flatMap((field) => (field.sum ? [field.id] : [])).join(',');
  const groups = useQuery(groupsQuery(object.name, { by: by?.id, sum, filter }));
  const values = columnsOf(by, groups.data?.items.map(({ value }) => value ?? null) ?? []);
  const titles = useTitles(by, values);
  const field = by?.id;
  const plain = useCallback(
    (one: One) => <Card fields={fields.filter(({ id }) => id !== field)} one={one} />,
    [fields, field],
  );
  if (!by) return null;
  if (groups.isError && !groups.data)
    return <Failure error={groups.error} onRetry={() => void groups.refetch()} />;
  if (!groups.data) return <ListSkeleton />;
  const places = values.map((value, at): BoardPlace => ({
    id: value ?? '',
    title: titles[at] ?? '',
    tone: by.options?.find((option) => option.value === value)?.tone,
    limit: object.board?.limit,
    filter: both(groupFilter(by, value), filter) ?? '',
    sort,
    counted: { by: by.id, filter },
    sums: (group) => group && <Sums short bare fields={fields} sums={group.sums} />,
  }));
  return <PlacesBoard {...props} places={places} sum={sum} card={object.board?.card ?? plain} />;
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
