import { TextInput } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import { useEffect, useEffectEvent, useRef, useState } from 'react';
import { useSingleKeys } from '@/lib/single-keys';
import classes from './filter-bar.module.css';

/** Milliseconds until the list follows. */
const typing = 250;
const leaving = 30;

interface QuickSearchProps {
  label: string;
  q: string;
  onQ: (q: string) => void;
}

/**
 * The search box. What is typed runs a moment ahead of the URL and is told when the typing rests, or just behind the click that
 * leaves the box; when the URL changes otherwise, by "Clear filters" or Back, the box follows.
 */
export function QuickSearch({ label, q, onQ }: QuickSearchProps) {
  const input = useRef<HTMLInputElement>(null);
  const [typed, setTyped] = useState(q);
  const [told, setTold] = useState(q);
  const [seen, setSeen] = useState(q);
  const [pause, setPause] = useState(typing);
  useSingleKeys({ '/': () => input.current?.focus() });

  if (q !== seen) {
    setSeen(q);
    if (q !== told) {
      setTold(q);
      setTyped(q);
    }
  }
  const tell = () => {
    if (typed === told) return;
    setTold(typed);
    onQ(typed);
  };
  const rest = useEffectEvent(tell);
  useEffect(() => {
    const timer = setTimeout(() => rest(), pause);
    return () => clearTimeout(timer);
  }, [typed, pause]);

  return (
    <TextInput
      ref={input}
      className={classes.quick}
      size="sm"
      aria-label={label}
      placeholder={label}
      value={typed}
      onChange={(event) => setTyped(event.currentTarget.value)}
      onFocus={() => setPause(typing)}
      onBlur={() => setPause(leaving)}
      leftSection={<IconSearch size={16} stroke={1.75} aria-hidden />}
    />
  );
}
