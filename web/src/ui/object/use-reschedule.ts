import { useQueryClient } from '@tanstack/react-query';
import { localOf, momentOf } from '@/lib/day';
import { useMay } from '@/lib/rights';
import { useFormats } from '@/lib/use-formats';
import { Undecided } from './conflicts';
import { editable } from './editable';
import type { ObjectDescription } from './object';
import { useRowPatch, type Versioned } from './use-row-patch';
import { read } from './value';

/** Puts records of a calendar on another day, at the time that they had; each where its field may be changed. */
export function useReschedule<One extends Versioned>(object: ObjectDescription<One>) {
  const { timeZone } = useFormats();
  const queries = useQueryClient();
  const patch = useRowPatch<One>(object);
  const may = useMay(`${object.name}:write`);
  const field = object.fields.find(({ id }) => id === object.calendar?.on);
  const offered = may && field?.edit !== undefined;
  const put = async (one: One, day: string) => {
    if (!field) return undefined;
    const before = read(one, field.id);
    const value =
      field.type === 'day' ? day : momentOf(`${day}${localOf(String(before), timeZone).slice(10)}`, timeZone);
    try {
      const { row, back } = await patch({ row: one, change: { [field.id]: value } });
      return back && { row, before: back.change[field.id] };
    } catch (why) {
      if (why instanceof Undecided) return undefined;
      throw why;
    } finally {
      await queries.invalidateQueries({ queryKey: [object.name] });
    }
  };
  return { put: offered ? put : undefined, can: (one: One) => field !== undefined && editable(field, one) };
}
