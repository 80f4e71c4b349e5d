import { Button, Group, Modal } from '@mantine/core';
import { useBlocker } from '@tanstack/react-router';
import { useEffect, useId } from 'react';
import { useTranslation } from 'react-i18next';

/** Parts of the page that hold something typed and not yet saved. */
const unsaved = new Set<string>();

/** While true, leaving the page asks first. */
export function useUnsaved(dirty: boolean): void {
  const id = useId();
  useEffect(() => {
    if (dirty) unsaved.add(id);
    return () => void unsaved.delete(id);
  }, [dirty, id]);
}

/** Stands once in the frame: asks before another page, or the end of the tab, takes away what was typed. */
export function UnsavedGuard() {
  const { t } = useTranslation();
  const { status, proceed, reset } = useBlocker({
    shouldBlockFn: ({ current, next }) => unsaved.size > 0 && current.pathname !== next.pathname,
    enableBeforeUnload: () => unsaved.size > 0,
    withResolver: true,
  });
  return (
    <Modal opened={status === 'blocked'} onClose={() => reset?.()} title={t('record.unsaved')} size={420}>
      <p style={{ margin: 0 }}>{t('record.unsavedText')}</p>
      <Group justify="flex-end" gap={8} mt={16}>
        <Button variant="default" onClick={() => proceed?.()}>
          {t('record.leave')}
        </Button>
        <Button onClick={() => reset?.()} data-autofocus>
          {t('record.stay')}
        </Button>
      </Group>
    </Modal>
  );
}
