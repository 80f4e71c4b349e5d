import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { type ObjectName, objects } from '@/lib/objects';
import { isProblem } from '@/lib/problem';
import { useFormats } from '@/lib/use-formats';
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
  const { data, error, dataUpdatedAt } = useQuery({
    ...oneQuery<Record<string, unknown>>(object, id),
    staleTime: 5 * 60_000,
  });
  const name = data?.data[objects[object].title];
  if (typeof name === 'string') return error ? <OldName at={dataUpdatedAt}>{name}</OldName> : <>{name}</>;
  if (!isProblem(error)) return <Coming />;
  if (error.status === 404) return <Unnamed of={object} why="nameGone" />;
  if (!error.away) return <></>;
  return namedBy ? <NameOfList {...namedBy} /> : <Unnamed of={object} why="nameAway" />;
}

/** A link has words from its first moment. */
function Coming() {
  return <>…</>;
}

function Unnamed({ of: object, why }: { of: ObjectName; why: 'nameAway' | 'nameGone' }) {
  const { t } = useTranslation();
  return <>{t(`record.${why}`, { object })}</>;
}

/** A name that could not be read again says from when it is, to who asks. */
function OldName({ at, children }: { at: number; children: string }) {
  const { t } = useTranslation();
  const formats = useFormats();
  return <span title={t('states.stale', { moment: formats.asOf(new Date(at)) })}>{children}</span>;
}

/** Says so where nobody tells the name: a link without words leads nowhere. */
function NameOfList({ object, id, nameIn }: NamedBy) {
  const listed = useQuery({
    ...listQuery<Record<string, unknown>>(object, { filter: `id==${id}`, limit: 1 }),
    staleTime: 5 * 60_000,
  });
  const name = listed.data?.items[0]?.[nameIn];
  if (typeof name === 'string') return <>{name}</>;
  return listed.isPending ? <Coming /> : <Unnamed of={object} why="nameAway" />;
}
