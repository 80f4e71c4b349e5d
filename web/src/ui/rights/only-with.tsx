import { Skeleton } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { profileQuery, type Right } from '@/lib/rights';
import { Failure, NoRight } from '../states';

interface OnlyWithProps {
  right: Right;
  /** Stands there for those who have it not; without it they are told who can grant it. */
  instead?: React.ReactNode;
  children: React.ReactNode;
}

/** A page that writes is there for those who may; nobody fills in a form that will be refused. */
export function OnlyWith({ right, instead, children }: OnlyWithProps) {
  const me = useQuery(profileQuery);
  if (me.isPending) return <Skeleton height={240} />;
  if (!me.data) return <Failure alone error={me.error} onRetry={() => void me.refetch()} />;
  return me.data.rights.includes(right) ? children : (instead ?? <NoRight alone />);
}
