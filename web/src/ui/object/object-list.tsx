import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { objects } from '@/lib/objects';
import { DataList } from '../list/data-list';
import { type ListSearch, serverFilter } from '../list/list-search';
import { Empty } from '../states';
import { useListFields } from './list-fields';
import type { ObjectDescription } from './object';
import { countQuery, listQuery } from './queries';

interface ObjectListProps<One extends object> {
  object: ObjectDescription<One>;
  search: ListSearch;
  onSearch: (search: ListSearch) => void;
  /** What the page offers where nothing is there yet. */
  empty?: React.ReactNode;
}

/** The list of any object, from its description. */
export function ObjectList<One extends { id: string }>({
  object,
  search,
  onSearch,
  empty,
}: ObjectListProps<One>) {
  const { t } = useTranslation();
  const { title, page } = objects[object.name];
  const fields = useListFields(object);
  const filter = serverFilter(search, title);
  const rows = useQuery(
    listQuery<One>(object.name, {
      filter,
      sort: search.sort ?? object.sort,
      after: search.after,
      limit: search.limit ?? 50,
    }),
  );
  const count = useQuery(countQuery(object.name, filter));
  return (
    <DataList
      label={t(object.texts.title)}
      quickLabel={t(object.texts.find)}
      fields={fields}
      page={rows}
      count={count}
      search={search}
      onSearch={onSearch}
      rowId={({ id }) => id}
      rowHref={({ id }) => `${page}/${id}`}
      defaultSort={object.sort}
      empty={<Empty title={t(object.texts.empty)} text={t(object.texts.emptyText)} action={empty} />}
    />
  );
}
