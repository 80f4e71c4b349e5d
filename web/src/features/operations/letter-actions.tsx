import { Button, Group } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Letter, LetterSettling } from '@/api/types';
import { AskReason } from '@/ui/form/ask-reason';
import { useSettle } from './api';
import { ConfirmReplay } from './confirm-replay';

/** Sends it once more, or gives it up with a reason; each is asked about first. */
export function LetterActions({ letter }: { letter: Letter }) {
  const { t } = useTranslation();
  const [asking, setAsking] = useState<LetterSettling['state']>();
  const settle = useSettle(letter.topic, letter.offset);
  const close = () => {
    setAsking(undefined);
    settle.reset();
  };
  const run = (settling: LetterSettling) =>
    settle.mutate(settling, {
      onSuccess: () => {
        close();
        notifications.show({ message: t(`operations.done.${settling.state}`, { count: 1 }) });
      },
    });
  return (
    <Group gap={8} mt={12}>
      <Button onClick={() => setAsking('REPLAYED')}>{t('operations.replay.do')}</Button>
      <Button variant="default" onClick={() => setAsking('DISCARDED')}>
        {t('operations.discard.do')}
      </Button>
      <ConfirmReplay
        opened={asking === 'REPLAYED'}
        count={1}
        topic={letter}
        busy={settle.isPending}
        error={settle.error}
        onClose={close}
        onConfirm={() => run({ state: 'REPLAYED' })}
      />
      <AskReason
        opened={asking === 'DISCARDED'}
        title={t('operations.discard.title')}
        label={t('operations.discard.reason')}
        action={t('operations.discard.do')}
        busy={settle.isPending}
        error={settle.error}
        onClose={close}
        onReason={(reason) => run({ state: 'DISCARDED', reason })}
      />
    </Group>
  );
}
