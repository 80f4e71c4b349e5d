import type { CaseMessage } from '@/api/types';
import { dayOf } from '@/lib/day';
import type { Page } from '@/lib/query';

export interface Day {
  day: string;
  messages: CaseMessage[];
}

/** Pages that were read backwards, as they were said: oldest day first, newest message at the end. */
export function byDay(pages: Page<CaseMessage>[], timeZone: string): Day[] {
  const days: Day[] = [];
  for (const message of pages.flatMap((page) => page.items).reverse()) {
    const day = dayOf(message.createdAt, timeZone);
    const last = days.at(-1);
    if (last?.day === day) last.messages.push(message);
    else days.push({ day, messages: [message] });
  }
  return days;
}
