import { useState } from 'react';
import { isProblem } from '@/lib/problem';

/**
 * What was seen when a question was asked, until it is answered: what somebody changes meanwhile is not written over. Who was
 * told of the change sees how it stands, and decides about that.
 */
export function useAsSeen<Value extends object | string>(
  now: Value,
  asking: boolean,
  refusal: unknown,
): Value {
  const [seen, setSeen] = useState(now);
  const told = isProblem(refusal) && refusal.status === 412;
  const held = asking && !told;
  if (!held && seen !== now) setSeen(now);
  return held ? seen : now;
}
