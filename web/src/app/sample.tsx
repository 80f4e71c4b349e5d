import { lazyPart } from '@/lib/lazy-part';
import { Spare } from '@/lib/spare';

const Offer = lazyPart(async () => (await import('@/features/sample/sample-offer')).SampleOffer);

export const bringSample = Offer.preload;

/** Sample data to begin with, or to remove again; the page can do without it. */
export function Sample({ brief }: { brief?: boolean }) {
  return (
    <Spare>
      <Offer brief={brief} />
    </Spare>
  );
}
