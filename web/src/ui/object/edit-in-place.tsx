import { ActionIcon, Group } from '@mantine/core';
import { IconCheck, IconPencil, IconX } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { isProblem } from '@/lib/problem';
import { FieldEditor } from './field-editor';
import { focusFirst } from './focus-first';
import type { ObjectDescription, ObjectField } from './object';
import { usePatch } from './queries';
import { read, Value } from './value';
import classes from './edit-in-place.module.css';

interface EditInPlaceProps<One extends object> {
  object: ObjectDescription<One>;
  field: ObjectField<One>;
  one: One;
  version: string;
}

/** A value that becomes its editor: Enter saves, Escape leaves it as it was. */
export function EditInPlace<One extends { id: string }>(props: EditInPlaceProps<One>) {
  const { field, one } = props;
  const { t } = useTranslation();
  const [editing, setEditing] = useState(false);
  if (editing) return <Editor {...props} onDone={() => setEditing(false)} />;
  const value = read(one, field.id);
  const none = value === null || value === undefined || value === '';
  return (
    <span className={classes.value}>
      {none ? <span className="muted">{t('record.notSet')}</span> : <Value field={field} one={one} links />}
      <ActionIcon
        size={24}
        className={classes.pencil}
        aria-label={t('record.change', { field: t(field.label) })}
        onClick={() => setEditing(true)}
      >
        <IconPencil size={14} stroke={1.75} aria-hidden />
      </ActionIcon>
    </span>
  );
}

function Editor<One extends { id: string }>({
  object,
  field,
  one,
  version,
  onDone,
}: EditInPlaceProps<One> & { onDone: () => void }) {
  const { t } = useTranslation();
  const [seen] = useState(version);
  const [value, setValue] = useState<unknown>(() => read(one, field.id) ?? null);
  const patch = usePatch<One>(object.name);
  const missing = field.required && (value === null || value === '');
  const error = missing
    ? t('record.required')
    : isProblem(patch.error)
      ? (patch.error.fields[field.id] ?? patch.error.detail ?? patch.error.title)
      : undefined;
  const save = () => {
    if (missing) return;
    if (value === (read(one, field.id) ?? null)) onDone();
    else patch.mutate({ id: one.id, version: seen, change: { [field.id]: value } }, { onSuccess: onDone });
  };
  return (
    <form
      ref={focusFirst}
      className={classes.editor}
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
      onKeyDownCapture={(event) => {
        if (event.key === 'Escape') {
          event.stopPropagation();
          onDone();
        }
      }}
    >
      <FieldEditor bare field={field} value={value} onChange={setValue} error={error} />
      <Group gap={4} wrap="nowrap">
        <ActionIcon type="submit" size={24} aria-label={t('actions.save')} loading={patch.isPending}>
          <IconCheck size={16} stroke={1.75} aria-hidden />
        </ActionIcon>
        <ActionIcon size={24} aria-label={t('actions.cancel')} onClick={onDone}>
          <IconX size={16} stroke={1.75} aria-hidden />
        </ActionIcon>
      </Group>
    </form>
  );
}
