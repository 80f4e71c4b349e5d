import { Suspense } from 'react';
import { lazyPart } from '@/lib/lazy-part';
import type { ListField } from '../list/field';
import type { RowGroup } from '../list/groups';
import { ListSkeleton } from '../list/list-skeleton';
import type { Layout, ListSearch } from '../list/list-search';
import type { CellEditing, LoadedRows, RowAction } from '../list/table-types';
import type { SelectionModel } from '../list/use-selection';
import type { ObjectDescription } from './object';

/** What every way to look at a list gets: the question, as the server is asked it, and what the description says. */
export interface LayoutProps<One extends object> {
  object: ObjectDescription<One>;
  fields: ListField<One>[];
  filter: string | undefined;
  sort: string;
  titleField: string;
  search: ListSearch;
  onSearch: (search: ListSearch) => void;
  /** Missing where nothing can be done with what is chosen. */
  selection?: SelectionModel;
}

interface ObjectLayoutProps<One extends object> extends LayoutProps<One> {
  as: Layout;
  group?: ListField<One>;
  rows: One[];
  /** How the rows go on. */
  paging: LoadedRows;
  total?: RowGroup;
  editing?: CellEditing<One>;
  actions: (one: One) => RowAction[];
}

// None of these is a part of what a first page loads.
const ObjectGroups = lazyPart(async () => (await import('./object-groups')).ObjectGroups);
const ObjectBoard = lazyPart(async () => (await import('./object-board')).ObjectBoard);
const ObjectCalendar = lazyPart(async () => (await import('./object-calendar')).ObjectCalendar);
const ObjectSplit = lazyPart(async () => (await import('./object-split')).ObjectSplit);
const ObjectChart = lazyPart(async () => (await import('./object-chart')).ObjectChart);

/** The rows of a list in another way than as one table. */
export function ObjectLayout<One extends { id: string }>(props: ObjectLayoutProps<One>) {
  // A lazy part forgets what its rows are; they come from and go back to the same list.
  const any = props as unknown as ObjectLayoutProps<{ id: string }>;
  return <Suspense fallback={<ListSkeleton />}>{layoutOf(any)}</Suspense>;
}

function layoutOf(props: ObjectLayoutProps<{ id: string }>) {
  const { as, group, rows, paging, total, editing, actions, ...asked } = props;
  const Board = asked.object.board?.show ?? ObjectBoard;
  switch (as) {
    case 'board':
      return <Board {...asked} />;
    case 'calendar':
      return <ObjectCalendar {...asked} />;
    case 'split':
      return <ObjectSplit {...asked} rows={rows} paging={paging} />;
    case 'chart':
      return <ObjectChart {...asked} />;
    default:
      return group && <ObjectGroups {...{ ...asked, group, total, editing, actions }} key={group.id} />;
  }
}
