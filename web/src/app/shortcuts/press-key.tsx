import { TextInput } from '@mantine/core';
import { type KeyboardEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type Shortcut, written } from '@/lib/shortcuts';

interface PressKeyProps {
  shortcut: Shortcut & { label: string };
  /** Whose key it is already, in words. */
  taken: (key: string) => string | undefined;
  onKey: (key: string) => void;
  onCancel: () => void;
}

/** Waits for the next key: a letter or sign by itself. Escape leaves things as they were, Tab goes on. */
export function PressKey({ shortcut, taken, onKey, onCancel }: PressKeyProps) {
  const { t } = useTranslation();
  const [problem, setProblem] = useState<string>();
  const press = (event: KeyboardEvent) => {
    if (['Tab', 'Shift'].includes(event.key)) return;
    event.preventDefault();
    event.stopPropagation();
    if (event.key === 'Escape') {
      onCancel();
      return;
    }
    const one = written(event);
    const going = shortcut.group === 'go';
    const allowed = one.length === 1 && one !== ' ' && (going || one !== 'g');
    if (!allowed || event.ctrlKey || event.metaKey || event.altKey) {
      setProblem(t('keys.notThis'));
      return;
    }
    const key = going ? `g ${one}` : one;
    const owner = taken(key);
    if (owner) setProblem(t('keys.taken', { action: owner }));
    else onKey(key);
  };
  return (
    <TextInput
      size="xs"
      w={200}
      readOnly
      ref={(input) => input?.focus()}
      aria-label={t('keys.newKey', { action: shortcut.label })}
      placeholder={t('keys.press')}
      error={problem}
      onKeyDown={press}
      onBlur={onCancel}
    />
  );
}
