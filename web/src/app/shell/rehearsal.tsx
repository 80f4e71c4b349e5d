import { useQuery, useQueryClient } from '@tanstack/react-query';
import { CatchBoundary } from '@tanstack/react-router';
import { Activity, Suspense, useEffect, useRef, useState } from 'react';
import { objectAt, type ObjectName } from '@/lib/objects';
import { profileQuery } from '@/lib/rights';
import { ObjectList } from '@/ui/object/object-list';
import { useObject } from '@/ui/panel/registry';
import { placesFor } from './places-of-mine';
import { whenQuiet } from './settled';

/**
 * Draws the lists of the person's places once where nobody sees them, one after the other while nothing else is to do: what
 * takes time is the first list of a visit, its code as much as its rows, and nobody shall wait for that.
 */
export function Rehearsal() {
  const { data: me } = useQuery(profileQuery);
  const [done, setDone] = useState(0);
  const places = me ? placesFor(me).filter(({ group }) => group !== 'admin') : [];
  const name = places.flatMap(({ to }) => objectAt(to)?.object ?? [])[done];
  return name && <Rehearsed key={name} name={name} onDone={() => setDone(done + 1)} />;
}

/** Draws one anew, with what has come meanwhile, until that adds nothing more. */
function Rehearsed({ name, onDone }: { name: ObjectName; onDone: () => void }) {
  const queries = useQueryClient();
  const stage = useRef<HTMLDivElement>(null);
  const [drawn, setDrawn] = useState(0);
  useEffect(() => {
    let stop = whenQuiet(queries, look);
    function look() {
      const parts = stage.current?.querySelectorAll('*').length ?? 0;
      if (parts === 0) stop = whenQuiet(queries, look);
      else if (parts === drawn) onDone();
      else setDrawn(parts);
    }
    return () => stop();
  }, [queries, drawn, onDone]);
  return (
    <div ref={stage} hidden>
      <Activity mode="hidden">
        <CatchBoundary getResetKey={() => name} errorComponent={NotDrawn}>
          <Suspense>
            <UsualList name={name} />
          </Suspense>
        </CatchBoundary>
      </Activity>
    </div>
  );
}

const nothing = () => undefined;

function UsualList({ name }: { name: ObjectName }) {
  const object = useObject(name);
  return object && <ObjectList object={object} search={{}} onSearch={nothing} />;
}

/** Stands in the place of a list that fails: whoever opens it is told. */
const NotDrawn = () => <hr />;
