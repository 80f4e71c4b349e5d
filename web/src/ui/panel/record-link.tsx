import { Link } from '@tanstack/react-router';
import type { MouseEvent } from 'react';
import { type ObjectName, pageOf } from '@/lib/objects';
import { useKnownObject } from './registry';
import { usePanel } from './use-panel';

interface RecordLinkProps {
  object: ObjectName;
  id: string;
  className?: string;
  children: React.ReactNode;
}

/** A related record: a plain click shows it at the side, with Ctrl or the middle button it is the page's address. */
export function RecordLink({ object, id, className, children }: RecordLinkProps) {
  const described = useKnownObject(object) !== undefined;
  const panel = usePanel();
  const show = (event: MouseEvent) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey || event.button !== 0) return;
    event.preventDefault();
    panel.open({ kind: object, id });
  };
  return (
    <Link to={pageOf(object, id)} className={className} onClick={described ? show : undefined}>
      {children}
    </Link>
  );
}
