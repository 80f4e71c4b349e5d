import type { TooltipProps } from '@mantine/core';
import type { ReactElement } from 'react';
import { lazyPart } from '@/lib/lazy-part';
import { Spare } from '@/lib/spare';

const Tooltip = lazyPart(async () => (await import('./tooltip')).Tooltip, 'start');

/** A tooltip that the first page does not wait for. */
export function Tip({
  label,
  position,
  children,
}: Pick<TooltipProps, 'label' | 'position'> & { children: ReactElement }) {
  return (
    <Spare instead={children}>
      <Tooltip label={label} position={position}>
        {children}
      </Tooltip>
    </Spare>
  );
}
