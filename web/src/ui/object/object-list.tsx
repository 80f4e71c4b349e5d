import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { type ObjectPlace, objects } from '@/lib/objects';
import { useMay } from '@/lib/rights';
import { knownSort } from '@/lib/sort';
import { useEarly } from '@/lib/use-early';
import { Later } from '../later';
import { DataList } from '../list/data-list';
import { defaultSize, type Going, type ListSearch } from '../list/list-search';
import { Sums } from '../list/sums';
import { useSelection } from '../list/use-selection';
import { useViews } from '../list/use-views';
import { ViewTabs } from '../list/view-tabs';
import { changesOf } from './bulk/api';
import { BulkBar } from './bulk/bulk-bar';
import { BulkHistory } from './bulk/bulk-history';
import { EmptyList } from './empty-list';
import { useListFields } from './list-fields';
import { layoutsOf, type ObjectDescription } from './object';
import { ObjectLayout } from './object-layout';
import { PasteDialog } from './paste/paste-dialog';
import { usePaste } from './paste/use-paste';
import { countQuery, groupsQuery, unlessRefused } from './queries';
import { useCellEditing } from './use-cell-editing';
import { usePlacedRows } from './use-placed-rows';
import { type MoreActions, useRowActions } from './use-row-actions';
import { useServerFilter } from './use-server-filter';

interface ObjectListProps<One extends object> {
  object: ObjectDescription<One>;
  search: ListSearch;
  onSearch: (search: ListSearch, going: Going) => void;
  /** What the page offers where nothing is there yet. */
  empty?: React.ReactNode;
  /** What can be done with a row besides opening and editing it. */
  actions?: MoreActions<One>;
}

const idOf = ({ id }: { id: string }) => id;

/** The list of any object, from its description. */
export function ObjectList<One extends { id: string }>(props: ObjectListProps<One>) {
  const { object, search: url, onSearch: onUrl, empty } = props;
  const { t } = useTranslation();
  const { title, page } = objects[object.name];
  const layouts = layoutsOf(object);
  const [usual = 'table'] = layouts;
  const { views, person, onSearch, onAfter, waiting, ...meant } = useViews(object.name, url, onUrl, usual);
  const search = sortable(object, meant.search);
  const fields = useListFields(object);
  const { filter, ready } = useServerFilter(object, search);
  const as = layouts.find((layout) => layout === search.as) ?? 'table';
  const group = as === 'table' ? fields.find((field) => field.group && field.id === search.group) : undefined;
  const paged = as === 'split' || (as === 'table' && !group);
  const asking = ready && !waiting;
  const sort = search.sort ?? object.sort;

  const rows = usePlacedRows<One>(
    object.name,
    { filter, sort, limit: search.limit ?? defaultSize },
    { after: search.after, onAfter },
    asking && paged,
  );
  useEarly([countQuery(object.name, filter)], asking && objects[object.name].count !== undefined);
  const count = useQuery({ ...countQuery(object.name, filter), enabled: unlessRefused(asking) });
  const { totals, total, exact } = useTotals(object, fields, filter, asking);
  const selection = useSelection(filter ?? '');
  const mayChange = useMay(`${object.name}:write`) && changesOf(object.name) !== undefined;
  const editing = useCellEditing(object);
  const paste = usePaste(object, rows.rows);
  const actions = useRowActions(object, props.actions);

  return (
    <>
      <DataList
        label={t(object.texts.title)}
        quickLabel={t(object.texts.find)}
        fields={fields}
        rows={rows}
        count={{ data: count.data?.capped && exact ? exact : count.data, error: count.error }}
        search={search.as === as ? search : { ...search, as: undefined }}
        onSearch={onSearch}
        rowId={idOf}
        rowHref={({ id }) => `${page}/${id}`}
        defaultSort={object.sort}
        selection={mayChange ? selection : undefined}
        editing={editing}
        actions={actions}
        onPaste={paste.start}
        onFill={paste.fill}
        bulk={<BulkBar object={object} model={selection} filter={filter} />}
        aside={
          <Later>
            <BulkHistory object={object} />
          </Later>
        }
        layouts={layouts}
        tabs={
          <ViewTabs
            object={object.name}
            views={views}
            person={person}
            search={search}
            usual={usual}
            onSearch={onSearch}
          />
        }
        partly={as === 'board' && object.board?.only ? t(object.board.only) : undefined}
        totals={!group && totals}
        paged={paged}
        grouped={group !== undefined}
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
              rows={rows.rows}
              paging={rows}
              total={total}
              search={search}
              onSearch={onSearch}
              selection={mayChange ? selection : undefined}
              editing={editing}
              actions={actions}
            />
          )
        }
        empty={<EmptyList object={object} action={empty} />}
      />
      <Later>
        <PasteDialog object={object} paste={paste} />
      </Later>
    </>
  );
}

/** Who comes with an order that the list does not have gets its usual one. */
function sortable<One extends object>({ fields }: ObjectDescription<One>, search: ListSearch): ListSearch {
  const sort = knownSort(search.sort, (id) => fields.some((field) => field.sort && field.id === id));
  return sort === search.sort ? search : { ...search, sort };
}

/** What all rows come to in the fields that are added up. */
function useTotals<One extends object>(
  object: ObjectDescription<One>,
  fields: ReturnType<typeof useListFields<One>>,
  filter: string | undefined,
  asking: boolean,
) {
  const summed = fields.filter(({ sum }) => sum).map(({ id }) => id);
  const enabled = asking && summed.length > 0;
  const query = groupsQuery(object.name, { sum: summed.join(','), filter });
  const place: ObjectPlace = objects[object.name];
  useEarly([query], enabled && place.groups !== undefined);
  const { data, isPlaceholderData } = useQuery({ ...query, enabled: unlessRefused(enabled) });
  const total = data?.items[0];
  const sums = total?.sums ?? [];
  // who adds them up has counted them all
  const exact = total && !isPlaceholderData ? { count: total.count, capped: false } : undefined;
  return { total, exact, totals: sums.length > 0 && <Sums fields={fields} sums={sums} /> };
}
