import { ActionIcon, Menu, SegmentedControl } from '@mantine/core';
import {
  IconCalendar,
  IconChartBar,
  IconCheck,
  type IconProps,
  IconLayoutKanban,
  IconLayoutSidebarRight,
  IconStack2,
  IconTable,
} from '@tabler/icons-react';
import type { ComponentType } from 'react';
import { useTranslation } from 'react-i18next';
import { ColumnChooser } from './column-chooser';
import type { ListField } from './field';
import type { ListTable } from './list-table';
import { ask, type Layout, type ListSearch } from './list-search';
import classes from './list-toolbar.module.css';

interface ListToolbarProps<Row extends object> {
  table: ListTable<Row>;
  fields: ListField<Row>[];
  layouts: Layout[];
  search: ListSearch;
  onSearch: (search: ListSearch) => void;
}

const icons: Record<Layout, ComponentType<IconProps>> = {
  table: IconTable,
  board: IconLayoutKanban,
  calendar: IconCalendar,
  split: IconLayoutSidebarRight,
  chart: IconChartBar,
};

/** How the answer is shown: layout, groups, columns. */
export function ListToolbar<Row extends object>(props: ListToolbarProps<Row>) {
  const { table, fields, layouts, search, onSearch } = props;
  const { t } = useTranslation();
  const as = search.as ?? 'table';
  return (
    <>
      {as === 'table' && <GroupMenu fields={fields} search={search} onSearch={onSearch} />}
      {as === 'table' && (
        <ColumnChooser
          table={table}
          onReset={search.cols ? () => onSearch({ ...search, cols: undefined }) : undefined}
        />
      )}
      {layouts.length > 1 && (
        <SegmentedControl
          size="xs"
          className={classes.layouts}
          aria-label={t('list.layout')}
          value={as}
          onChange={(next) => onSearch(ask(search, { as: next as Layout, one: undefined, on: undefined }))}
          data={layouts.map((layout) => {
            const Icon = icons[layout];
            return {
              value: layout,
              label: (
                <span className={classes.layout} title={t(`list.layouts.${layout}`)}>
                  <Icon size={16} stroke={1.75} aria-hidden />
                  <span className={classes.layoutName}>{t(`list.layouts.${layout}`)}</span>
                </span>
              ),
            };
          })}
        />
      )}
    </>
  );
}

type GroupMenuProps<Row extends object> = Pick<ListToolbarProps<Row>, 'fields' | 'search' | 'onSearch'>;

function GroupMenu<Row extends object>({ fields, search, onSearch }: GroupMenuProps<Row>) {
  const { t } = useTranslation();
  const groupable = fields.filter(({ group }) => group);
  if (groupable.length === 0) return null;
  const put = (group?: string) => onSearch(ask(search, { group, open: undefined }));
  const mark = (on: boolean) => (on ? <IconCheck size={14} aria-hidden /> : undefined);
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <ActionIcon
          aria-label={t('list.group.by')}
          title={t('list.group.by')}
          data-on={search.group ? true : undefined}
          className={classes.icon}
        >
          <IconStack2 size={18} stroke={1.75} aria-hidden />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Label>{t('list.group.by')}</Menu.Label>
        <Menu.Item rightSection={mark(!search.group)} onClick={() => put()}>
          {t('list.group.none')}
        </Menu.Item>
        {groupable.map(({ id, label }) => (
          <Menu.Item key={id} rightSection={mark(search.group === id)} onClick={() => put(id)}>
            {label}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}
