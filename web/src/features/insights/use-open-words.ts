import { useMay } from '@/lib/rights';

/** What opening a cell or a name does, for this person. */
export function useOpenWords(): string {
  return useMay('segments:write') ? 'rfm.makeSegment' : 'segments.look.open';
}
