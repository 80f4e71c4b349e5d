import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { type ObjectName, objects } from '@/lib/objects';
import { isProblem } from '@/lib/problem';
import { listQuery, oneQuery } from './queries';

/** Whose list names a record too, and where: deals know the names of their customers. */
export interface NamedBy {
  object: ObjectName;
  id: string;
  nameIn: string;
}

interface RecordNameProps {
  object: ObjectName;
  id: string;
  /** Asked while the record itself cannot be read. */
  namedBy?: NamedBy;
}

/** The name of a record that is known by its id alone; all that ask for the same one share an answer. */
export function RecordName({ object, id, namedBy }: RecordNameProps) {
  const { data, error } = useQuery({
    ...oneQuery<Record<string, unknown>>(object, id),
    staleTime: 5 * 60_000,
  });
  const name = data?.data[objects[object].title];
  if (typeof name === 'string') return <>{name}</>;
  const away = isProblem(error) && error.away;
  if (!away || !namedBy) return <></>;
  return <NameOfList {...namedBy} />;
}

/** Says so where nobody tells the name: a link without words leads nowhere. */
function NameOfList({ object, id, nameIn }: NamedBy) {
  const { t } = useTranslation();
  const listed = useQuery({
    ...listQuery<Record<string, unknown>>(object, { filter: `id==${id}`, limit: 1 }),
    staleTime: 5 * 60_000,
  });
  const name = listed.data?.items[0]?.[nameIn];
  if (typeof name === 'string') return <>{name}</>;
  return listed.isPending ? <></> : <>{t('record.nameAway')}</>;
}
