import { TextInput } from '@mantine/core';
import { useRef, useState } from 'react';
import { isComposing } from '@/lib/composing';
import type { Then } from '@/ui/list/table-types';
import classes from './wizard.module.css';

interface TextCellEditorProps {
  label: string;
  value: string;
  /** Without a value nothing is changed. */
  onDone: (then: Then, value?: string) => void;
}

/** One types over what stands there. */
function focus(input: HTMLInputElement | null) {
  input?.focus({ preventScroll: true });
  input?.select();
}

/** Enter keeps what was typed, Tab keeps it and goes on, Escape leaves the cell as it was. */
export function TextCellEditor({ label, value: before, onDone }: TextCellEditorProps) {
  const [value, setValue] = useState(before);
  const finished = useRef(false);
  const finish = (then: Then, next?: string) => {
    if (finished.current) return;
    finished.current = true;
    onDone(then, next);
  };
  return (
    <TextInput
      ref={focus}
      size="xs"
      className={classes.editor}
      aria-label={label}
      value={value}
      onChange={(event) => setValue(event.currentTarget.value)}
      onBlur={() => finish('leave', value.trim())}
      onKeyDown={(event) => {
        if (isComposing(event)) return;
        if (event.key === 'Escape') finish('stay');
        else if (event.key === 'Enter') finish('stay', value.trim());
        else if (event.key === 'Tab') finish(event.shiftKey ? 'previous' : 'next', value.trim());
        else return;
        event.preventDefault();
        event.stopPropagation();
      }}
    />
  );
}
