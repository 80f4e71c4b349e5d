import { Button, Group, Modal, type ModalProps } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { useEffect, useId, useState, useSyncExternalStore } from 'react';
import { useTranslation } from 'react-i18next';
import { sendForm } from '@/lib/send-form';
import { UnsavedScope, useScope } from '../unsaved';
import { startIn } from './start-in';
import classes from './form.module.css';

/** Forms that stand over each other: one makes what the other points at. Escape closes the upper one alone. */
let stack: string[] = [];
const readers = new Set<() => void>();

function become(next: string[]): void {
  stack = next;
  readers.forEach((read) => read());
}

function subscribe(read: () => void): () => void {
  readers.add(read);
  return () => readers.delete(read);
}

function useOnTop(opened: boolean): boolean {
  const id = useId();
  useEffect(() => {
    if (!opened) return undefined;
    become([...stack, id]);
    return () => become(stack.filter((each) => each !== id));
  }, [opened, id]);
  return useSyncExternalStore(subscribe, () => stack.at(-1)) === id;
}

type FormDialogProps = Pick<ModalProps, 'opened' | 'onClose' | 'title' | 'size' | 'children'> & {
  /** Closes only by its own buttons: what it shows is shown once. */
  held?: boolean;
};

/**
 * A form in a dialog; on a phone it is a sheet. Escape or a click beside it do not throw away what was typed: what keeps no
 * draft is asked about. What happens inside stays inside, also where the form stands in another one.
 */
export function FormDialog({ opened, onClose, held = false, children, ...modal }: FormDialogProps) {
  const { t } = useTranslation();
  const phone = useMediaQuery('(max-width: 47.99em)');
  const scope = useScope();
  const [asking, setAsking] = useState(false);
  const onTop = useOnTop(opened);
  const close = () => {
    if (scope.isUnsaved()) setAsking(true);
    else onClose();
  };
  const leave = () => {
    setAsking(false);
    onClose();
  };
  const stop = (event: React.SyntheticEvent) => event.stopPropagation();
  const keep = (event: React.KeyboardEvent) => {
    if (event.key === 'Tab') return; // goes round: the modal hears of it at the document
    stop(event);
  };
  return (
    // eslint-disable-next-line jsx-a11y/no-static-element-interactions -- nothing to act on: it only keeps events in
    <div
      className={classes.inner}
      onSubmit={stop}
      onBlur={stop}
      onKeyDownCapture={(event) => sendForm(event.nativeEvent)}
      onKeyDown={keep}
      onClick={stop}
    >
      <Modal
        {...modal}
        opened={opened}
        onClose={close}
        fullScreen={phone}
        closeOnEscape={onTop && !held && !asking}
        closeOnClickOutside={!held}
        withCloseButton={!held}
      >
        <div ref={startIn}>
          <UnsavedScope value={scope}>{children}</UnsavedScope>
        </div>
      </Modal>
      <Modal opened={asking} onClose={() => setAsking(false)} title={t('record.unsaved')} size={420}>
        <p style={{ margin: 0 }}>{t('form.unsavedText')}</p>
        <Group justify="flex-end" gap={8} mt={16}>
          <Button variant="default" onClick={leave}>
            {t('record.leave')}
          </Button>
          <Button onClick={() => setAsking(false)} data-autofocus>
            {t('record.stay')}
          </Button>
        </Group>
      </Modal>
    </div>
  );
}
