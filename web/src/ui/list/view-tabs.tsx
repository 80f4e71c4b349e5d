import { ActionIcon, Button, Menu } from '@mantine/core';
import { IconDotsVertical, IconPinFilled, IconPlus, IconUsers } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ObjectName } from '@/lib/objects';
import { FormError } from '../form-error';
import type { Layout, ListSearch } from './list-search';
import { all, isChanged, questionOf, readQuestion, type SavedView, usualView } from './views';
import { Later } from '../later';
import { ViewDialog } from './view-dialog';
import { useChooseView, useDeleteView, useSaveView } from './views-api';
import { ViewsAway } from './views-away';
import classes from './view-tabs.module.css';

interface ViewTabsProps {
  object: ObjectName;
  views: SavedView[];
  /** The id of whoever looks. */
  person: string | undefined;
  search: ListSearch;
  /** How the list is shown where nobody has said. */
  usual: Layout;
  onSearch: (search: ListSearch) => void;
}

/** The saved views of a list as tabs, and what to do with a question that differs from the saved one. */
export function ViewTabs({ object, views, person, search, usual, onSearch }: ViewTabsProps) {
  const { t } = useTranslation();
  const [dialog, setDialog] = useState<'new' | 'edit'>();
  const save = useSaveView(object);
  const remove = useDeleteView(object);
  const choose = useChooseView(object);
  const active = views.find(({ id }) => id === search.view);
  const own = active?.ownerId === person;
  const changed = active ? isChanged(search, active) : questionOf(search) !== questionOf({ as: usual });
  const ordered = views.toSorted((a, b) => a.position - b.position || a.name.localeCompare(b.name));
  const everything = () => onSearch(usualView(views) ? { view: all } : {});
  const tab = (name: React.ReactNode, current: boolean, open: () => void) => (
    <button type="button" className={classes.tab} aria-current={current || undefined} onClick={open}>
      {name}
    </button>
  );

  return (
    <div className={classes.bar}>
      <nav className={classes.tabs} aria-label={t('list.views.title')}>
        {tab(t('list.views.all'), !active, everything)}
        {ordered.map((view) => (
          <span key={view.id} className={classes.saved}>
            {tab(
              <>
                {view.isDefault && <IconPinFilled size={12} title={t('list.views.default')} />}
                {view.name}
                {view.shared && <IconUsers size={13} title={t('list.views.shared')} />}
                {view === active && changed && <i className={classes.dot} title={t('list.views.unsaved')} />}
              </>,
              view === active,
              () => onSearch({ ...readQuestion(view.query), view: view.id }),
            )}
            {view === active && (
              <Menu position="bottom-start">
                <Menu.Target>
                  <ActionIcon size={24} aria-label={t('list.views.menu', { name: view.name })}>
                    <IconDotsVertical size={14} aria-hidden />
                  </ActionIcon>
                </Menu.Target>
                <Menu.Dropdown>
                  <Menu.Item onClick={() => choose.mutate(view)}>
                    {t(view.isDefault ? 'list.views.dropDefault' : 'list.views.makeDefault')}
                  </Menu.Item>
                  {own && <Menu.Item onClick={() => setDialog('edit')}>{t('list.views.edit')}</Menu.Item>}
                  {own && (
                    <Menu.Item
                      color="danger"
                      onClick={() => remove.mutate(view, { onSuccess: () => onSearch({ view: all }) })}
                    >
                      {t('actions.delete')}
                    </Menu.Item>
                  )}
                </Menu.Dropdown>
              </Menu>
            )}
          </span>
        ))}
      </nav>
      <ViewsAway object={object} search={search} />
      {changed && (
        <div className={classes.unsaved}>
          {active && <span className={classes.note}>{t('list.views.unsaved')}</span>}
          {active && own && (
            <Button
              size="xs"
              variant="light"
              loading={save.isPending}
              onClick={() => {
                const { name, shared, isDefault } = active;
                save.mutate({ view: active, input: { name, shared, isDefault, query: questionOf(search) } });
              }}
            >
              {t('actions.save')}
            </Button>
          )}
          <Button
            size="xs"
            variant="subtle"
            leftSection={active ? undefined : <IconPlus size={14} aria-hidden />}
            onClick={() => setDialog('new')}
          >
            {t(active ? 'list.views.saveAs' : 'list.views.save')}
          </Button>
          {active && (
            <Button
              size="xs"
              variant="subtle"
              color="gray"
              onClick={() => onSearch({ ...readQuestion(active.query), view: active.id })}
            >
              {t('list.views.reset')}
            </Button>
          )}
        </div>
      )}
      <FormError error={save.error ?? remove.error ?? choose.error} />
      <Later>
        <ViewDialog
          object={object}
          opened={dialog !== undefined}
          view={dialog === 'edit' ? active : undefined}
          query={dialog === 'edit' && active ? active.query : questionOf(search)}
          onClose={() => setDialog(undefined)}
          onSaved={(view) => dialog === 'new' && onSearch({ ...search, view: view.id })}
        />
      </Later>
    </div>
  );
}
