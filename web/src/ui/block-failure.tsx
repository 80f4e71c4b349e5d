import { isProblem } from '@/lib/problem';
import { Block } from './block';
import { NotRead } from './not-read';

interface BlockFailureProps {
  title: string;
  /** Nothing is said without one: the block is still to come. */
  error: unknown;
  onRetry: () => void;
}

/** A block of a side column that could not be read, in one line; those who may not see it see nothing. */
export function BlockFailure({ title, error, onRetry }: BlockFailureProps) {
  if (!error || (isProblem(error) && error.status === 403)) return null;
  return (
    <Block title={title}>
      <NotRead error={error} onRetry={onRetry} />
    </Block>
  );
}
