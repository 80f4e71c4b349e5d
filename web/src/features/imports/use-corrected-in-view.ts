import { useEffect, useRef } from 'react';

/** Moves a grid aside, once its rows are there, as far as shows the first cell that was corrected; where none was it begins at its left. */
export function useCorrectedInView(there: boolean) {
  const grid = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (!there) return undefined;
    const drawn = requestAnimationFrame(() => {
      const cell = grid.current?.querySelector('[data-corrected]')?.closest('td');
      const box = cell?.closest('table')?.parentElement;
      if (cell && box) box.scrollLeft = Math.max(0, cell.offsetLeft + cell.offsetWidth - box.clientWidth);
    });
    return () => cancelAnimationFrame(drawn);
  }, [there]);
  return grid;
}
