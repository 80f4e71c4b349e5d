import { ActionIcon } from '@mantine/core';
import { type QueryClient, useQueryClient } from '@tanstack/react-query';
import { IconRefreshDot, IconX } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { isFact } from './editable';
import { merge } from './merge';
import type { ObjectDescription } from './object';
import { read } from './value';
import classes from '../record/record.module.css';

type Row = { id: string; version?: number };

/** How long after an own change a new version is taken for its effect. */
const ownFor = 5_000;

function wroteJustNow(queries: QueryClient): boolean {
  const since = Date.now() - ownFor;
  return queries
    .getMutationCache()
    .getAll()
    .some(({ state }) => state.status === 'pending' || state.submittedAt > since);
}

/** Says what was changed in the record elsewhere while it was open, by others or in another tab; it is shown already. */
export function ChangedNote<One extends Row>({ object, one }: { object: ObjectDescription<One>; one: One }) {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const [seen, setSeen] = useState(one);
  const [fields, setFields] = useState<string[]>([]);
  if (one.version !== seen.version) {
    setSeen(one);
    if (!wroteJustNow(queries) && (one.version ?? 0) > (seen.version ?? 0))
      setFields(merge(seen, {}, one).others);
  }
  const labels = fields.flatMap((id) => {
    const field = object.fields.find((each) => each.id === id);
    return field && (isFact(field, one) || read(one, id) !== undefined) ? [t(field.label)] : [];
  });
  if (labels.length === 0) return null;
  return (
    <div className={classes.notice} role="status">
      <IconRefreshDot size={16} stroke={1.75} aria-hidden />
      <span>{t('record.changedElsewhere', { fields: labels.join(t('conflict.comma')) })}</span>
      <ActionIcon size={24} aria-label={t('actions.close')} onClick={() => setFields([])}>
        <IconX size={16} stroke={1.75} aria-hidden />
      </ActionIcon>
    </div>
  );
}
