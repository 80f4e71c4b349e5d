import { useQuery } from '@tanstack/react-query';
import { useCallback, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { pageOf } from '@/lib/objects';
import { DataTable } from '../list/data-table';
import { useDensity } from '../list/density';
import type { ListField } from '../list/field';
import { GroupName } from '../list/group-name';
import { canOpen, groupFilter, type RowGroup } from '../list/groups';
import { both } from '../list/list-search';
import { ListSkeleton } from '../list/list-skeleton';
import { readOpen, toggleOpen } from '../list/open-groups';
import type { Between } from '../list/strips';
import type { TableProps } from '../list/table-types';
import { useSearchTable } from '../list/use-search-table';
import type { SelectionModel } from '../list/use-selection';
import { useStable } from '../list/use-stable';
import { Failure } from '../states';
import { GroupEnd } from './group-end';
import { GroupHead } from './group-head';
import { groupedRows, keyOf, watchGroups } from './grouped-rows';
import type { LayoutProps } from './object-layout';
import { PasteDialog } from './paste/paste-dialog';
import { usePaste } from './paste/use-paste';
import { groupsQuery } from './queries';
import { useOpenRows } from './use-open-rows';
import { useOrderedGroups } from './use-ordered-groups';
import classes from './object-groups.module.css';

interface ObjectGroupsProps<One extends object>
  extends LayoutProps<One>, Pick<TableProps<One>, 'editing' | 'actions'> {
  group: ListField<One>;
  total?: RowGroup;
}

const idOf = ({ id }: { id: string }) => id;
const atOnce = 50;

/** The table in groups: each with its count and sums, its rows read when it is opened and the same as without groups. */
export function ObjectGroups<One extends { id: string }>(props: ObjectGroupsProps<One>) {
  const { object, fields, group, filter, sort, search, onSearch, selection, editing, actions, total } = props;
  const { t } = useTranslation();
  const [density] = useDensity();
  const open = useMemo(() => readOpen(search.open), [search.open]);
  const { toggle } = useStable({
    toggle: (key: string) => onSearch({ ...search, open: toggleOpen(search.open, key) }),
  });
  const sum = fields.filter((field) => field.sum).map(({ id }) => id);
  const answer = useQuery(groupsQuery(object.name, { by: group.id, sum: sum.join(','), filter }));
  const items = useOrderedGroups(group, answer.data?.items);
  const asked = useMemo(() => {
    const opened = items.filter((each) => open.has(keyOf(each)));
    const rowsOf = ({ value }: RowGroup) => both(groupFilter(group, value), filter);
    return new Map(opened.map((each) => [keyOf(each), { filter: rowsOf(each), sort, limit: atOnce }]));
  }, [items, open, group, filter, sort]);
  const opened = useOpenRows<One>(object.name, asked);
  const { groups, rows } = useMemo(() => groupedRows(items, opened), [items, opened]);
  const table = useSearchTable({
    ...{ fields, rows, rowId: idOf, search, onSearch, selection },
    defaultSort: object.sort,
  });
  const paste = usePaste(object, rows);
  const shown = table.getVisibleLeafColumns();
  const columns = useMemo(() => {
    const pins = shown.filter((column) => column.getIsPinned()).length;
    return { ids: shown.map(({ id }) => id), fields, pins, boxes: selection !== undefined };
  }, [shown, fields, selection]);
  const between = useMemo(
    () =>
      groups.flatMap(({ key, group: one, open: its, from, to }): Between[] => {
        const head: Between = {
          key: `head ${key}`,
          before: from,
          stays: true,
          draw: (place) => (
            <GroupHead
              {...{ columns, place, group: one }}
              open={open.has(key)}
              onToggle={canOpen(group, one.value) ? () => toggle(key) : undefined}
            >
              <GroupName field={group} value={one.value} />
            </GroupHead>
          ),
        };
        if (!its || !(its.pending || its.hasMore || its.error)) return [head];
        const span = columns.ids.length + (columns.boxes ? 1 : 0);
        const draw: Between['draw'] = (place) => <GroupEnd rows={its} span={span} place={place} />;
        return [head, { key: `end ${key}`, before: to, draw }];
      }),
    [groups, columns, group, open, toggle],
  );
  const watch = useCallback((from: number, to: number) => watchGroups(groups, from, to), [groups]);
  if (answer.isError) return <Failure error={answer.error} onRetry={() => void answer.refetch()} />;
  if (!answer.data) return <ListSkeleton />;

  return (
    <>
      <DataTable
        {...{ table, density, selection, editing, actions, between, watch }}
        label={t(object.texts.title)}
        rowHref={({ id }) => pageOf(object.name, id)}
        onPaste={paste.start}
        onFill={paste.fill}
        foot={
          total &&
          total.sums.length > 0 && (
            <GroupHead columns={columns} group={total}>
              {t('list.group.total')}
            </GroupHead>
          )
        }
      />
      {selection && <Unseen selection={selection} rows={rows} />}
      {answer.data.capped && <p className={classes.note}>{t('list.group.capped')}</p>}
      <PasteDialog object={object} paste={paste} />
    </>
  );
}

/** Rows that are chosen though their group is closed, or has not come as far as them, are told. */
function Unseen({ selection: { selection }, rows }: { selection: SelectionModel; rows: { id: string }[] }) {
  const { t } = useTranslation();
  if (selection.all) return null;
  const seen = new Set(rows.map(idOf));
  const count = [...selection.ids].filter((id) => !seen.has(id)).length;
  return count > 0 && <p className={classes.note}>{t('rows.unseen', { count })}</p>;
}
