import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { IconUserCheck } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { Case } from '@/api/types';
import { profileQuery, useMay } from '@/lib/rights';
import { useSingleKeys } from '@/lib/single-keys';
import { useFormats } from '@/lib/use-formats';
import { FormError } from '@/ui/form-error';
import { RecordName } from '@/ui/object/record-name';
import { RecordSelect } from '@/ui/object/record-select';
import { useAssign } from './api';
import { hasEnded } from './case-states';
import { refusal } from './refusal';
import classes from './workspace.module.css';

/** Who takes care of the case: me by a press or by A, somebody by choice, nobody by clearing. */
export function CaseAssignee({ one, version }: { one: Case; version: string }) {
  const { t } = useTranslation();
  const formats = useFormats();
  const mayChange = useMay('cases:write') && !hasEnded(one);
  const { data: me } = useQuery(profileQuery);
  const assign = useAssign(one.id);
  const toMe =
    mayChange && me && me.id !== one.assigneeId
      ? () => assign.mutate({ assigneeId: me.id, version })
      : undefined;
  useSingleKeys({ a: toMe });
  if (!mayChange) {
    return (
      <div className={classes.assignee}>
        <span className="muted small">{t('cases.fields.assignee')}</span>
        <span className="strong">
          {one.assigneeId ? <RecordName object="users" id={one.assigneeId} /> : t('cases.nobody')}
        </span>
      </div>
    );
  }
  return (
    <div className={classes.assignee}>
      <RecordSelect
        object="users"
        filter="active==true"
        label={t('cases.fields.assignee')}
        placeholder={t('cases.nobody')}
        clearable
        value={one.assigneeId ?? null}
        onChange={(assigneeId) => assign.mutate({ assigneeId, version })}
      />
      {toMe && (
        <Button
          variant="default"
          leftSection={<IconUserCheck size={16} stroke={1.75} aria-hidden />}
          rightSection={<kbd className={classes.key}>{'A'}</kbd>}
          aria-keyshortcuts="a"
          loading={assign.isPending}
          onClick={toMe}
        >
          {t('cases.assignToMe')}
        </Button>
      )}
      <FormError error={assign.error} words={refusal(assign.error, t, formats)} />
    </div>
  );
}
