import { Button } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { LetterTopic } from '@/api/types';
import { useReplayAll } from './api';
import { ConfirmReplay } from './confirm-replay';

/** Sends all that is open on a topic once more. */
export function ReplayAll({ topic }: { topic: LetterTopic }) {
  const { t } = useTranslation();
  const [asking, setAsking] = useState(false);
  const replay = useReplayAll(topic.topic);
  const close = () => {
    setAsking(false);
    replay.reset();
  };
  const run = () =>
    replay.mutate(undefined, {
      onSuccess: (count) => {
        close();
        notifications.show({ message: t('operations.done.REPLAYED', { count }) });
      },
    });
  return (
    <>
      <Button onClick={() => setAsking(true)}>{t('operations.replay.all', { count: topic.open })}</Button>
      <ConfirmReplay
        opened={asking}
        count={topic.open}
        topic={topic}
        busy={replay.isPending}
        error={replay.error}
        onClose={close}
        onConfirm={run}
      />
    </>
  );
}
