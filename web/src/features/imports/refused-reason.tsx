import { Tooltip } from '@mantine/core';
import { useEffect, useRef, useState } from 'react';
import classes from './wizard.module.css';

/** Why a row was refused, in two lines at most; where that is cut off, in full while its cell has the pointer or the focus. */
export function RefusedReason({ reason }: { reason: string }) {
  const line = useRef<HTMLSpanElement>(null);
  const [opened, setOpened] = useState(false);
  useEffect(() => {
    const text = line.current;
    const cell = text?.closest('td');
    if (!text || !cell) return undefined;
    const ending = new AbortController();
    const on = (event: string, run: () => void) =>
      cell.addEventListener(event, run, { signal: ending.signal });
    for (const event of ['mouseenter', 'focusin'])
      on(event, () => setOpened(text.scrollHeight > text.clientHeight));
    for (const event of ['mouseleave', 'focusout']) on(event, () => setOpened(false));
    return () => ending.abort();
  }, []);
  return (
    <Tooltip label={reason} opened={opened} multiline maw={400} position="bottom-start">
      <span ref={line} className={classes.why}>
        {reason}
      </span>
    </Tooltip>
  );
}
