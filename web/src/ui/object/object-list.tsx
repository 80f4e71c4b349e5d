import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { objects } from '@/lib/objects';
import { DataList } from '../list/data-list';
import { type ListSearch, serverFilter } from '../list/list-search';
import { useSelection } from '../list/use-selection';
import { Empty } from '../states';
import { BulkBar } from './bulk/bulk-bar';
import { BulkHistory } from './bulk/bulk-history';
import { useListFields } from './list-fields';
import type { ObjectDescription } from './object';
import { PasteDialog } from './paste/paste-dialog';
import { countQuery } from './queries';
import { useCellEditing } from './use-cell-editing';
import { useRowActions, type MoreActions } from './use-row-actions';
import { useRows } from './use-rows';
import { usePaste } from './paste/use-paste';

interface ObjectListProps<One extends object> {
  object: ObjectDescription<One>;
  search: ListSearch;
  onSearch: (search: ListSearch) => void;
  /** What the page offers where nothing is there yet. */
  empty?: React.ReactNode;
  /** What can be done with a row besides opening and editing it. */
  actions?: MoreActions<One>;
}

const idOf = ({ id }: { id: string }) => id;

/** The list of any object, from its description. */
export function ObjectList<One extends { id: string }>(props: ObjectListProps<One>) {
  const { object, search, onSearch, empty } = props;
  const { t } = useTranslation();
  const { title, page } = objects[object.name];
  const fields = useListFields(object);
  const filter = serverFilter(search, title);
  const rows = useRows<One>(object.name, {
    filter,
    sort: search.sort ?? object.sort,
    after: search.after,
    limit: search.limit ?? 50,
  });
  const count = useQuery(countQuery(object.name, filter));
  const ids = useMemo(() => rows.rows.map(idOf), [rows.rows]);
  const selection = useSelection(ids, filter ?? '');
  const editing = useCellEditing(object);
  const paste = usePaste(object, fields, rows.rows);
  const actions = useRowActions(object, props.actions);
  return (
    <>
      <DataList
        label={t(object.texts.title)}
        quickLabel={t(object.texts.find)}
        fields={fields}
        rows={rows}
        count={count}
        search={search}
        onSearch={onSearch}
        rowId={idOf}
        rowHref={({ id }) => `${page}/${id}`}
        defaultSort={object.sort}
        selection={selection}
        editing={editing}
        actions={actions}
        onPaste={paste.start}
        bulk={<BulkBar object={object} model={selection} filter={filter} />}
        aside={<BulkHistory object={object} />}
        empty={<Empty title={t(object.texts.empty)} text={t(object.texts.emptyText)} action={empty} />}
      />
      <PasteDialog object={object} paste={paste} />
    </>
  );
}
