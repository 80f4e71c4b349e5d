import { useQuery } from '@tanstack/react-query';
import { type ObjectName, objects } from '@/lib/objects';
import { oneQuery } from './queries';

/** The name of a record that is known by its id alone; all that ask for the same one share an answer. */
export function RecordName({ object, id }: { object: ObjectName; id: string }) {
  const { data } = useQuery({ ...oneQuery<Record<string, unknown>>(object, id), staleTime: 5 * 60_000 });
  const name = data?.data[objects[object].title];
  return <>{typeof name === 'string' ? name : ''}</>;
}
