import { useEffect, useEffectEvent } from 'react';
import { hearChanges } from '@/lib/live';
import { batches } from '@/lib/live-queries';
import { useTell } from './use-tell';

const added = 'crm.identity.notification.added.v1';
const remembered = 1_000;

/** Lets news of notifications pop up, as their person has chosen. */
export function Teller() {
  const tell = useEffectEvent(useTell());
  useEffect(() => {
    let leads = false;
    const known = new Set<string>();
    const { add, stop } = batches((changes) => void tell([...new Set(changes.map(({ id }) => id))], leads));
    const silence = hearChanges((change, leading) => {
      leads = leading;
      if (change.type !== added || known.has(change.id)) return; // a change may be told twice
      known.add(change.id);
      if (known.size > remembered) known.delete([...known][0] as string);
      add(change);
    });
    return () => {
      silence();
      stop();
    };
  }, []);
  return null;
}
