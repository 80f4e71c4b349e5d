import { Button, Group } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useNavigate } from '@tanstack/react-router';
import { useEffect, useEffectEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { isLookedAt } from '@/ui/object/bulk/use-ended';
import { useObject } from '@/ui/panel/registry';
import { endOf, nameOf, placeOf } from './job-words';
import type { Job } from './jobs';

interface ToldEndProps {
  job: Job;
  onErrors: (job: Job) => void;
  /** It ended before the eyes of its person. */
  onSeen: () => void;
}

/** Says once that a job has ended, unless its person is where that is to be seen. */
export function ToldEnd({ job, onErrors, onSeen }: ToldEndProps) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const object = useObject(job.object);
  const tell = useEffectEvent(() => {
    const place = placeOf(job);
    const isFile = 'file' in job.what;
    if (isFile ? window.location.pathname === place : isLookedAt(job.id)) {
      onSeen();
      return;
    }
    const refused = !isFile && job.failed > 0;
    const id = notifications.show({
      color: job.state === 'FAILED' ? 'var(--gx-danger)' : undefined,
      message: (
        <Group justify="space-between" wrap="nowrap" gap={12}>
          <span>
            {nameOf(job, object, t)}: {endOf(job, t)}
          </span>
          <Button
            size="xs"
            variant="subtle"
            flex="none"
            onClick={() => {
              notifications.hide(id);
              if (refused) onErrors(job);
              else void navigate({ to: place });
            }}
          >
            {t(refused ? 'rows.bulk.showRefused' : 'jobs.open')}
          </Button>
        </Group>
      ),
    });
  });
  useEffect(() => tell(), []);
  return null;
}
