import { Button, Group, Modal } from '@mantine/core';
import { IconArrowBackUp } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ImportJob } from '@/api/types';
import { useMay } from '@/lib/rights';
import { useFormats } from '@/lib/use-formats';
import { FormError } from '@/ui/form-error';
import { useMove } from './api';
import type { Importable } from '@/lib/imports';
import { LookOn } from './look-on';
import { undoable } from './steps';
import { useMayChange } from './use-may-change';
import classes from './wizard.module.css';

/** Takes an import back after one has confirmed it, or says why that cannot be; where all is taken back the result says it. */
export function UndoImport({ object, job }: { object: Importable; job: ImportJob }) {
  const { t } = useTranslation();
  const formats = useFormats();
  const may = useMay(`${object}:write`);
  const mayChange = useMayChange(job);
  const [asked, setAsked] = useState(false);
  const [now] = useState(() => Date.now());
  const undo = useMove(object, job.id);
  const can = undoable(job, now);
  if (!may) return null;
  if (!mayChange) return <LookOn job={job} />;
  if (can === 'nothing' && job.state === 'UNDONE') return null;
  if (can !== 'yes') return <span className={classes.hint}>{t(`imports.undo.${can}`)}</span>;
  const removing = object === 'orders' ? 'imports.undo.cancels' : 'imports.undo.removes';
  return (
    <>
      <Button
        variant="default"
        leftSection={<IconArrowBackUp size={16} stroke={1.75} aria-hidden />}
        onClick={() => setAsked(true)}
      >
        {t(job.state === 'UNDONE' ? 'imports.undo.again' : 'imports.undo.ask')}
      </Button>
      <Modal opened={asked} onClose={() => setAsked(false)} title={t('imports.undo.title')}>
        <p className={classes.asked}>
          {t(removing, { count: job.created, shown: formats.number(job.created) })}{' '}
          {t('imports.undo.restores', { count: job.changed, shown: formats.number(job.changed) })}
        </p>
        <p className={classes.asked}>{t('imports.undo.keeps')}</p>
        <FormError error={undo.error} />
        <Group justify="flex-end" gap={8}>
          <Button variant="default" onClick={() => setAsked(false)}>
            {t('actions.cancel')}
          </Button>
          <Button color="danger" loading={undo.isPending} onClick={() => undo.mutate('UNDOING')}>
            {t('imports.undo.do')}
          </Button>
        </Group>
      </Modal>
    </>
  );
}
