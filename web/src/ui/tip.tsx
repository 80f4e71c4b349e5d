import type { TooltipProps } from '@mantine/core';
import { type ReactElement, Suspense } from 'react';
import { lazyPart } from '@/lib/lazy-part';

const Tooltip = lazyPart(async () => (await import('./tooltip')).Tooltip, 'start');

/** A tooltip that the first page does not wait for. */
export function Tip({
  label,
  position,
  children,
}: Pick<TooltipProps, 'label' | 'position'> & { children: ReactElement }) {
  return (
    <Suspense fallback={children}>
      <Tooltip label={label} position={position}>
        {children}
      </Tooltip>
    </Suspense>
  );
}
