import { useQuery } from '@tanstack/react-query';
import type { Colleague } from '@/api/types';
import { Monogram } from './monogram';
import { oneQuery } from './object/queries';

/** Whose a card is, in two letters; the name is the tooltip. */
export function OwnerMonogram({ id }: { id: string }) {
  const { data } = useQuery({ ...oneQuery<Colleague>('users', id), staleTime: 5 * 60_000 });
  const name = data?.data.name;
  if (!name) return null;
  return (
    <span role="img" aria-label={name} title={name} style={{ display: 'inline-flex' }}>
      <Monogram name={name} round />
    </span>
  );
}
