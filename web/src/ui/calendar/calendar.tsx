import {
  DndContext,
  type DragEndEvent,
  MouseSensor,
  TouchSensor,
  useSensor,
  useSensors,
} from '@dnd-kit/core';
import { VisuallyHidden } from '@mantine/core';
import { useId, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormats } from '@/lib/use-formats';
import type { Tone } from '../chip';
import { useFollowed } from '../board/use-followed';
import { type Moved, type OnMove, useMoves } from '../board/use-moves';
import { useStable } from '../list/use-stable';
import { showUndo } from '../object/undo-toast';
import { CalendarDay } from './calendar-day';
import { CalendarHead } from './calendar-head';
import { inWeeks, shownBy } from './days';
import { useCalendarKeys } from './use-calendar-keys';
import { useTodaySeen } from './use-today-seen';
import classes from './calendar.module.css';

export interface CalendarItem {
  id: string;
  title: string;
  /** The day in the reader's time zone, `2026-03-31`. */
  day: string;
  /** The time of day, where one is known. */
  time?: string;
  /** In which state it is: its colour never says so alone. */
  state?: { label: string; tone: Tone };
  href?: string;
  /** Stays on its day. */
  fixed?: boolean;
}

interface CalendarProps<Item extends CalendarItem> {
  label: string;
  /** The month, `2026-03`, or a day of the week that is shown; without it the month of today. */
  on?: string;
  onOn: (on: string) => void;
  today: string;
  items: Item[];
  /** They are on their way. */
  waiting?: boolean;
  /** There are more items than these. */
  capped?: boolean;
  /** Stands between the head and the days. */
  note?: React.ReactNode;
  /** Settles when the items have been read anew; without it nothing can be moved. */
  onReschedule?: OnMove<Item>;
}

/** A month or a week; what stands on a day is moved by mouse or by keys (Space, arrows, Space) where it may be. */
export function Calendar<Item extends CalendarItem>(props: CalendarProps<Item>) {
  const { label, on, onOn, today, items, waiting = false, capped = false, note, onReschedule } = props;
  const { t } = useTranslation();
  const formats = useFormats();
  const root = useRef<HTMLDivElement>(null);
  const shown = shownBy(on, today);
  const follow = useFollowed(root, 'data-item');
  const onMoved = ({ row, back, from: before }: Moved<Item>, from: string, to: string) =>
    showUndo({
      message: t('calendar.moved', { name: row.title, day: formats.day(to) }),
      undo: t('rows.undo'),
      onUndo: back ? () => stable.put(row, to, before ?? from) : undefined,
    });
  const { moves, refusals, move, dismiss } = useMoves({ rowId, onMove: onReschedule, onMoved });
  const stable = useStable({
    put: (item: Item, from: string, to: string) => {
      follow(item.id);
      void move(item, from, to);
    },
  });
  const movable = onReschedule !== undefined;
  const hint = useId();
  const keys = useCalendarKeys({ items, days: shown.days, move: stable.put, follow, movable });
  const sensors = useSensors(
    useSensor(MouseSensor, { activationConstraint: { distance: 6 } }),
    useSensor(TouchSensor, { activationConstraint: { delay: 200, tolerance: 8 } }),
  );
  const dayOf = (item: CalendarItem) =>
    keys.held?.row.id === item.id ? keys.held.to : (moves.get(item.id)?.to ?? item.day);
  const onDragEnd = ({ active, over }: DragEndEvent) => {
    const item = items.find(({ id }) => id === active.id);
    if (item && over) stable.put(item, item.day, String(over.id));
  };
  const showToday = useTodaySeen(root, shown.days.includes(today), items.length > 0);
  const month = shown.mode === 'month' ? (on ?? today.slice(0, 7)) : undefined;

  return (
    <DndContext
      sensors={sensors}
      onDragEnd={onDragEnd}
      accessibility={{
        restoreFocus: false,
        announcements: silent,
        screenReaderInstructions: { draggable: '' },
      }}
    >
      <div className={classes.calendar} ref={root} {...keys.handlers}>
        <CalendarHead
          shown={shown}
          month={month}
          today={today}
          onOn={onOn}
          onToday={() => {
            onOn(month ? today.slice(0, 7) : today);
            showToday();
          }}
          capped={capped}
        />
        {note}
        <div className={classes.scroll}>
          <table className={classes.grid} aria-label={label} aria-busy={waiting} data-mode={shown.mode}>
            <thead>
              <tr>
                {shown.days.slice(0, 7).map((day) => (
                  <th key={day} scope="col">
                    {formats.weekday(day)}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {inWeeks(shown.days).map((week) => (
                <tr key={week[0]}>
                  {week.map((day) => (
                    <CalendarDay
                      key={day}
                      day={day}
                      today={day === today}
                      outside={month !== undefined && !day.startsWith(month)}
                      most={shown.mode === 'month' ? 4 : undefined}
                      waiting={waiting}
                      items={items.filter((item) => dayOf(item) === day)}
                      hint={movable ? hint : undefined}
                      held={keys.held?.row.id}
                      busy={(id) => moves.has(id)}
                      refusals={refusals}
                      onDismiss={dismiss}
                      onOpen={() => onOn(day)}
                    />
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      </div>
      <VisuallyHidden role="status" aria-live="assertive">
        {keys.said}
      </VisuallyHidden>
      {movable && (
        <VisuallyHidden id={hint} aria-hidden>
          {t('calendar.keys')}
        </VisuallyHidden>
      )}
    </DndContext>
  );
}

const rowId = ({ id }: CalendarItem) => id;

const silent = {
  onDragStart: () => undefined,
  onDragOver: () => undefined,
  onDragEnd: () => undefined,
  onDragCancel: () => undefined,
};
