import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { dayOf, toldDay } from '@/lib/day';
import { pageOf } from '@/lib/objects';
import { useFormats } from '@/lib/use-formats';
import { Calendar } from '../calendar/calendar';
import { inCalendar, plusDays, shownBy } from '../calendar/days';
import { both } from '../list/list-search';
import { Failure } from '../states';
import { onDays } from './calendar-filter';
import type { LayoutProps } from './object-layout';
import { listQuery } from './queries';
import { Undated } from './undated';
import { useReschedule } from './use-reschedule';
import { read } from './value';

/** The list on the days of one of its fields. */
export function ObjectCalendar<One extends { id: string }>(props: LayoutProps<One>) {
  const { object, filter, titleField, search, onSearch } = props;
  const { t } = useTranslation();
  const formats = useFormats();
  const reschedule = useReschedule<One>(object);
  const dates = object.calendar ?? { on: '' };
  const { on: field, actual } = dates;
  const today = dayOf(new Date(), formats.timeZone);
  const on = inCalendar(search.on);
  const { days } = shownBy(on, today);
  // Days of the reader's time zone begin up to a day before or after those of the server.
  const from = plusDays(days[0] ?? today, -1);
  const until = plusDays(days.at(-1) ?? today, 2);
  const rows = useQuery({
    ...listQuery<One>(object.name, {
      filter: both(onDays(dates, from, until), filter),
      sort: field,
      limit: 200,
    }),
    enabled: field !== '',
  });
  const whole = object.fields.find(({ id }) => id === field)?.type === 'day';
  const dayAt = (at: string) => (whole ? toldDay(at, formats.timeZone) : dayOf(at, formats.timeZone));
  const state = object.fields.find(({ id, type }) => id === object.board?.by && type === 'enum');
  const stateOf = (one: One) => {
    const option = state?.options?.find(({ value }) => value === read(one, state.id));
    return option?.tone && { label: t(option.label), tone: option.tone };
  };
  if (rows.isError) return <Failure error={rows.error} onRetry={() => void rows.refetch()} />;
  const ones = rows.data?.items ?? [];
  const began = (one: One) => actual !== undefined && Boolean(read(one, actual));
  const items = ones.map((one) => {
    const at = String(read(one, actual && began(one) ? actual : field));
    return {
      id: one.id,
      title: String(read(one, titleField) ?? ''),
      one,
      fixed: began(one) || !reschedule.can(one),
      day: dayAt(at),
      time: whole ? undefined : formats.time(at),
      state: stateOf(one),
      href: pageOf(object.name, one.id),
    };
  });
  const empty = rows.isSuccess && !rows.isPlaceholderData && !items.some(({ day }) => days.includes(day));
  return (
    <Calendar
      label={t(object.texts.title)}
      on={on}
      onOn={(next) => onSearch({ ...search, on: next })}
      today={today}
      items={items}
      waiting={rows.isPending || rows.isPlaceholderData}
      note={empty && <Undated {...{ object, filter, search, onSearch }} />}
      capped={Boolean(rows.data?.next)}
      onReschedule={
        reschedule.put &&
        (async (item, _from, day) => {
          const moved = await reschedule.put?.(item.one, day);
          if (!moved) return undefined;
          const from = moved.before ? dayAt(String(moved.before)) : undefined;
          return { row: { ...item, day, one: moved.row }, back: true, from };
        })
      }
    />
  );
}
