import { Button, Group, Modal } from '@mantine/core';
import { useBlocker } from '@tanstack/react-router';
import { createContext, useContext, useEffect, useId, useMemo } from 'react';
import { useTranslation } from 'react-i18next';

/** Parts of the page that hold something typed and not yet saved. */
const unsaved = new Set<string>();

interface Scope {
  parts: Set<string>;
  isUnsaved: () => boolean;
}

const Around = createContext<Scope | undefined>(undefined);

/** A dialog that asks before it closes provides one to what it shows. */
export const UnsavedScope = Around.Provider;

export function useScope(): Scope {
  return useMemo(() => {
    const parts = new Set<string>();
    return { parts, isUnsaved: () => parts.size > 0 };
  }, []);
}

/** While true, leaving the page, or closing the dialog around it, asks first. */
export function useUnsaved(dirty: boolean): void {
  const id = useId();
  const scope = useContext(Around);
  useEffect(() => {
    if (dirty) {
      unsaved.add(id);
      scope?.parts.add(id);
    }
    return () => {
      unsaved.delete(id);
      scope?.parts.delete(id);
    };
  }, [dirty, id, scope]);
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
