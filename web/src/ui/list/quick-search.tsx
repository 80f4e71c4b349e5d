import { TextInput } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import { useEffect, useEffectEvent, useRef, useState } from 'react';
import { useSingleKeys } from '@/lib/single-keys';
import classes from './filter-bar.module.css';

interface QuickSearchProps {
  label: string;
  q: string;
  onQ: (q: string) => void;
}

/**
 * The search box. What is typed runs a moment ahead of the URL and is told when the typing rests; when the URL changes
 * otherwise, by "Clear filters" or Back, the box follows.
 */
export function QuickSearch({ label, q, onQ }: QuickSearchProps) {
  const input = useRef<HTMLInputElement>(null);
  const [typed, setTyped] = useState(q);
  const [told, setTold] = useState(q);
  const [seen, setSeen] = useState(q);
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
    const timer = setTimeout(() => rest(), 250);
    return () => clearTimeout(timer);
  }, [typed]);

  return (
    <TextInput
      ref={input}
      className={classes.quick}
      size="sm"
      aria-label={label}
      placeholder={label}
      value={typed}
      onChange={(event) => setTyped(event.currentTarget.value)}
      onBlur={tell}
      leftSection={<IconSearch size={16} stroke={1.75} aria-hidden />}
    />
  );
}
