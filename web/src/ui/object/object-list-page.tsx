import { Button } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import { IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { pageOf } from '@/lib/objects';
import { useMay } from '@/lib/rights';
import type { DialogProps } from '../form/create-dialog';
import { Later } from '../later';
import type { Going, ListSearch } from '../list/list-search';
import { Page } from '../page';
import type { ObjectDescription } from './object';
import { ObjectList } from './object-list';

interface ObjectListPageProps<One extends object> {
  object: ObjectDescription<One>;
  search: ListSearch;
  onSearch: (search: ListSearch, going: Going) => void;
  /** What makes a new one, for those who may. */
  create?: { label: string; dialog: (dialog: DialogProps<{ id: string }>) => React.ReactNode };
  actions?: React.ReactNode;
  /** What else an empty list may begin with. */
  begin?: React.ReactNode;
}

/** The page of an object's list; what was made there opens. */
export function ObjectListPage<One extends { id: string }>(props: ObjectListPageProps<One>) {
  const { object, search, onSearch, create, actions, begin } = props;
  const { t } = useTranslation();
  const navigate = useNavigate();
  const mayChange = useMay(`${object.name}:write`);
  const [creating, setCreating] = useState(false);
  const offered = mayChange && create;
  const empty = (
    <>
      {offered && <Button onClick={() => setCreating(true)}>{create.label}</Button>}
      {begin}
    </>
  );
  return (
    <Page
      edge
      title={t(object.texts.title)}
      actions={
        <>
          {actions}
          {offered && (
            <Button leftSection={<IconPlus size={16} aria-hidden />} onClick={() => setCreating(true)}>
              {create.label}
            </Button>
          )}
        </>
      }
    >
      <ObjectList object={object} search={search} onSearch={onSearch} empty={empty} />
      <Later>
        {offered &&
          create.dialog({
            opened: creating,
            onClose: () => setCreating(false),
            onCreated: ({ id }) => void navigate({ to: pageOf(object.name, id) }),
          })}
      </Later>
    </Page>
  );
}
