import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { objects } from '@/lib/objects';
import { profileQuery } from '@/lib/rights';
import { DataList } from '../list/data-list';
import { defaultSize, type ListSearch, mentionsMe, serverFilter, withMe } from '../list/list-search';
import { Sums } from '../list/sums';
import { useViews } from '../list/use-views';
import { ViewTabs } from '../list/view-tabs';
import { Empty } from '../states';
import { useListFields } from './list-fields';
import { layoutsOf, type ObjectDescription } from './object';
import { ObjectLayout } from './object-layout';
import { countQuery, groupsQuery, listQuery } from './queries';

interface ObjectListProps<One extends object> {
  object: ObjectDescription<One>;
  search: ListSearch;
  onSearch: (search: ListSearch) => void;
  /** What the page offers where nothing is there yet. */
  empty?: React.ReactNode;
  /** Moves a card of the board to another column; without it cards stay where they are. */
  onMove?: (one: One, from: string, to: string) => Promise<unknown>;
  /** Puts a record of the calendar on another day, `2026-03-31`. */
  onReschedule?: (one: One, day: string) => Promise<unknown>;
}

/** The list of any object, from its description. */
export function ObjectList<One extends { id: string }>(props: ObjectListProps<One>) {
  const { object, search: url, onSearch: onUrl, empty, onMove, onReschedule } = props;
  const { t } = useTranslation();
  const { title, page } = objects[object.name];
  const { views, person, search, onSearch, waiting } = useViews(object.name, url, onUrl);
  const fields = useListFields(object);
  const { filter, ready } = useServerFilter(object, search);
  const layouts = layoutsOf(object);
  const as = layouts.find((layout) => layout === search.as) ?? 'table';
  const group = as === 'table' ? fields.find((field) => field.group && field.id === search.group) : undefined;
  const paged = as === 'split' || (as === 'table' && !group);
  const asking = ready && !waiting;
  const sort = search.sort ?? object.sort;

  const rows = useQuery({
    ...listQuery<One>(object.name, { filter, sort, after: search.after, limit: search.limit ?? defaultSize }),
    enabled: asking && paged,
  });
  const count = useQuery({ ...countQuery(object.name, filter), enabled: asking });
  const summed = fields.filter(({ sum }) => sum).map(({ id }) => id);
  const total = useQuery({
    ...groupsQuery(object.name, { sum: summed.join(','), filter }),
    enabled: asking && summed.length > 0,
  });
  const sums = total.data?.items[0]?.sums ?? [];

  return (
    <DataList
      label={t(object.texts.title)}
      quickLabel={t(object.texts.find)}
      fields={fields}
      page={rows}
      count={count}
      search={search.as === as ? search : { ...search, as: undefined }}
      onSearch={onSearch}
      rowId={({ id }) => id}
      rowHref={({ id }) => `${page}/${id}`}
      defaultSort={object.sort}
      layouts={layouts}
      tabs={
        <ViewTabs object={object.name} views={views} person={person} search={search} onSearch={onSearch} />
      }
      totals={!group && sums.length > 0 && <Sums fields={fields} sums={sums} />}
      paged={paged}
      body={
        (as !== 'table' || group) &&
        asking && (
          <ObjectLayout
            as={as}
            object={object}
            fields={fields}
            group={group}
            filter={filter}
            sort={sort}
            titleField={title}
            rows={rows.data?.items ?? []}
            total={total.data?.items[0]}
            search={search}
            onSearch={onSearch}
            onMove={onMove}
            onReschedule={onReschedule}
          />
        )
      }
      empty={<Empty title={t(object.texts.empty)} text={t(object.texts.emptyText)} action={empty} />}
    />
  );
}

/** What the server is asked for: the question of the search, with the person for "me" as soon as they are known. */
function useServerFilter<One extends object>(object: ObjectDescription<One>, search: ListSearch) {
  const { data: profile } = useQuery(profileQuery);
  const asked = serverFilter(search, objects[object.name].title);
  const people = object.fields.filter(({ of }) => of === 'users').map(({ id }) => id);
  const personal = people.length > 0 && mentionsMe(asked);
  return {
    filter: personal && profile ? withMe(asked, people, profile.id) : asked,
    ready: !personal || profile !== undefined,
  };
}
