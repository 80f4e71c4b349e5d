import { Button, Group, Modal } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ListField } from './field';
import { type DraftGroup, draftOf, hasUnread, textOf } from './filter-draft';
import { FilterGroup } from './filter-group';
import classes from './filter-tree.module.css';

interface FilterTreeProps<Row> {
  fields: ListField<Row>[];
  filter: string | undefined;
  opened: boolean;
  onClose: () => void;
  onFilter: (filter: string | undefined) => void;
}

/** The whole filter as a tree of groups; nothing is asked of the server before it is applied. */
export function FilterTree<Row>({ opened, onClose, ...rest }: FilterTreeProps<Row>) {
  const { t } = useTranslation();
  return (
    <Modal
      opened={opened}
      onClose={onClose}
      size={760}
      title={t('list.tree.title')}
      closeButtonProps={{ 'aria-label': t('actions.close') }}
    >
      <Tree {...rest} onClose={onClose} />
    </Modal>
  );
}

function Tree<Row>({ fields, filter, onClose, onFilter }: Omit<FilterTreeProps<Row>, 'opened'>) {
  const { t } = useTranslation();
  const filterable = fields.filter((field) => field.filter);
  const [draft, setDraft] = useState(() => draftOf(fields, filter));
  const [root, setRoot] = useState<DraftGroup>(() => draft ?? { key: 'root', joint: 'and', parts: [] });
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (hasUnread(fields, root)) return; // its field says so
        onFilter(textOf(fields, root));
        onClose();
      }}
    >
      {!draft && (
        <div className={classes.unreadable} role="alert">
          <p>{t('list.tree.unreadable')}</p>
          <code>{filter}</code>
          <Button variant="default" size="xs" onClick={() => setDraft(root)}>
            {t('list.tree.startAnew')}
          </Button>
        </div>
      )}
      {draft && <FilterGroup fields={filterable} all={fields} group={root} depth={0} onChange={setRoot} />}
      <Group justify="flex-end" gap={8} mt={16}>
        <Button variant="default" onClick={onClose}>
          {t('actions.cancel')}
        </Button>
        {draft && <Button type="submit">{t('list.apply')}</Button>}
      </Group>
    </form>
  );
}
