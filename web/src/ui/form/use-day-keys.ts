import type { CalendarLevel } from '@mantine/dates';
import { useEffect, useRef, useState } from 'react';
import { monthsLater, mondayOf, plusDays } from '../calendar/days';

const steps: Record<string, (day: string, shift: boolean) => string> = {
  ArrowLeft: (day) => plusDays(day, -1),
  ArrowRight: (day) => plusDays(day, 1),
  ArrowUp: (day) => plusDays(day, -7),
  ArrowDown: (day) => plusDays(day, 7),
  Home: (day) => mondayOf(day),
  End: (day) => plusDays(mondayOf(day), 6),
  PageUp: (day, shift) => monthsLater(day, shift ? -12 : -1),
  PageDown: (day, shift) => monthsLater(day, shift ? 12 : 1),
};

/** What of a day names what is chosen among: the day, its month, its year. */
const told: Record<CalendarLevel, number> = { month: 10, year: 7, decade: 4 };

/** Keys go from day to day, over the ends of a month as well; whoever goes to the months or the years is there with their keys. */
export function useDayKeys(start: string) {
  const root = useRef<HTMLDivElement>(null);
  const [shown, setShown] = useState(start);
  const [level, setLevel] = useState<CalendarLevel>('month');
  const [goal, setGoal] = useState({ at: start });
  useEffect(() => {
    root.current?.querySelector<HTMLElement>(`[data-at="${goal.at}"]`)?.focus({ preventScroll: true });
  }, [goal]);

  return {
    root,
    shown,
    setShown,
    level,
    setLevel: (next: CalendarLevel) => {
      setLevel(next);
      setShown((day) => {
        setGoal({ at: day.slice(0, told[next]) });
        return day;
      });
    },
    onKeyDown: (event: React.KeyboardEvent) => {
      const { at = '' } = (event.target as HTMLElement).dataset;
      const step = steps[event.key];
      if (!step || at.length !== told.month || event.ctrlKey || event.metaKey || event.altKey) return;
      event.preventDefault();
      event.stopPropagation();
      const next = step(at, event.shiftKey);
      setShown(next);
      setGoal({ at: next });
    },
  };
}
