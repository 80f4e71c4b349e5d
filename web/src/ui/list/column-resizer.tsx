import { useCallback, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { clampWidth, narrowest, widest } from './widths';
import classes from './data-table.module.css';

interface ColumnResizerProps {
  label: string;
  width: number | undefined;
  onWidth: (width: number | undefined) => void;
}

const steps: Record<string, number> = { ArrowLeft: -16, ArrowRight: 16 };

/** The edge of a column: dragged, moved with the arrows, and put back with a double click or Backspace. */
export function ColumnResizer({ label, width, onWidth }: ColumnResizerProps) {
  const { t } = useTranslation();
  const from = useRef<{ x: number; width: number }>(undefined);
  const [dragging, setDragging] = useState(false);
  const [measured, setMeasured] = useState(narrowest);
  const now = (edge: HTMLElement) =>
    width ?? Math.round(edge.closest('th')?.getBoundingClientRect().width ?? narrowest);
  // after the browser has laid it out on its own: to ask at once lays out the table one more time
  const measure = useCallback((edge: HTMLElement) => {
    const heading = edge.closest('th');
    const seen = new ResizeObserver(([entry]) => {
      if (entry) setMeasured(Math.round(entry.borderBoxSize[0]?.inlineSize ?? narrowest));
    });
    if (heading) seen.observe(heading);
    return () => seen.disconnect();
  }, []);
  return (
    // eslint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- a separator that can be moved is a control
    <span
      role="separator"
      aria-orientation="vertical"
      aria-label={t('rows.widthOf', { column: label })}
      aria-valuemin={narrowest}
      aria-valuemax={widest}
      aria-valuenow={width ?? measured}
      ref={width === undefined ? measure : undefined}
      // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- likewise
      tabIndex={0}
      className={classes.resizer}
      data-dragging={dragging || undefined}
      onDoubleClick={() => onWidth(undefined)}
      onKeyDown={(event) => {
        const step = steps[event.key];
        if (step) onWidth(clampWidth(now(event.currentTarget) + step * (event.shiftKey ? 4 : 1)));
        else if (event.key === 'Backspace' || event.key === 'Delete') onWidth(undefined);
        else return;
        event.preventDefault();
        event.stopPropagation();
      }}
      onPointerDown={(event) => {
        event.currentTarget.setPointerCapture(event.pointerId);
        from.current = { x: event.clientX, width: now(event.currentTarget) };
        setDragging(true);
      }}
      onPointerMove={(event) => {
        if (from.current) onWidth(clampWidth(from.current.width + event.clientX - from.current.x));
      }}
      onLostPointerCapture={() => {
        from.current = undefined;
        setDragging(false);
      }}
    />
  );
}
