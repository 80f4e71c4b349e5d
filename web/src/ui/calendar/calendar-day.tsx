import { useDraggable, useDroppable } from '@dnd-kit/core';
import { ActionIcon, VisuallyHidden } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { IconAlertTriangle, IconCheck, IconX } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useFormats } from '@/lib/use-formats';
import type { Tone } from '../chip';
import type { CalendarItem } from './calendar';
import classes from './calendar.module.css';

interface CalendarDayProps {
  day: string;
  today: boolean;
  /** Belongs to the month before or after. */
  outside: boolean;
  /** How many items have a place; the rest is told as a number. */
  most?: number;
  items: CalendarItem[];
  waiting: boolean;
  /** The id of the text that says how items are moved by keys; missing when they cannot be moved. */
  hint?: string;
  held?: string;
  busy: (id: string) => boolean;
  refusals: ReadonlyMap<string, string>;
  onDismiss: (id: string) => void;
  onOpen: () => void;
}

export function CalendarDay(props: CalendarDayProps) {
  const {
    day,
    today,
    outside,
    most = Infinity,
    items,
    waiting,
    hint,
    held,
    busy,
    refusals,
    onDismiss,
    onOpen,
  } = props;
  const { t } = useTranslation();
  const formats = useFormats();
  const { setNodeRef, isOver } = useDroppable({ id: day, disabled: !hint });
  const kept = items.find(({ id }) => id === held);
  const first = items.length > most ? items.slice(0, most - 1) : items;
  const shown = kept && !first.includes(kept) ? [kept, ...first] : first;
  return (
    <td
      ref={setNodeRef}
      className={classes.day}
      data-over={isOver || undefined}
      data-outside={outside || undefined}
      aria-current={today ? 'date' : undefined}
    >
      <span className={classes.number} aria-label={formats.day(day)}>
        {Number(day.slice(8))}
      </span>
      {waiting && items.length === 0 && <i className={classes.waiting} data-waiting aria-hidden />}
      <ul className={classes.items}>
        {shown.map((item) => (
          <Item
            key={item.id}
            item={item}
            hint={busy(item.id) || item.fixed ? undefined : hint}
            held={item.id === held}
          >
            {refusals.has(item.id) && (
              <span className={classes.refusal} role="alert">
                {refusals.get(item.id)}
                <ActionIcon size={24} aria-label={t('board.dismiss')} onClick={() => onDismiss(item.id)}>
                  <IconX size={12} aria-hidden />
                </ActionIcon>
              </span>
            )}
          </Item>
        ))}
      </ul>
      {shown.length < items.length && (
        <button type="button" className={classes.more} onClick={onOpen}>
          {t('calendar.more', { count: items.length - shown.length })}
        </button>
      )}
    </td>
  );
}

/** What the colour of a state says, by shape. */
const marks: Partial<Record<Tone, typeof IconX>> = {
  success: IconCheck,
  warning: IconAlertTriangle,
  danger: IconX,
};

interface ItemProps {
  item: CalendarItem;
  hint?: string;
  held: boolean;
  children: React.ReactNode;
}

function Item({ item, hint, held, children }: ItemProps) {
  const { setNodeRef, listeners, transform } = useDraggable({ id: item.id, disabled: !hint });
  const { state } = item;
  const Mark = marks[state?.tone ?? 'neutral'];
  const text = (
    <>
      {Mark && <Mark size={12} stroke={2.5} className={classes.mark} aria-hidden />}
      {item.time && <span className={classes.time}>{item.time}</span>}
      {item.title}
      {state && <VisuallyHidden> · {state.label}</VisuallyHidden>}
    </>
  );
  const shared = {
    className: classes.item,
    'data-item': item.id,
    'data-tone': state?.tone,
    'data-held': held || undefined,
    'aria-describedby': hint,
    title: state ? `${item.title} · ${state.label}` : item.title,
    draggable: false,
  };
  return (
    <li
      ref={setNodeRef}
      {...listeners}
      style={
        transform
          ? { transform: `translate(${transform.x}px, ${transform.y}px)`, position: 'relative', zIndex: 5 }
          : undefined
      }
    >
      {item.href ? (
        <Link to={item.href} {...shared}>
          {text}
        </Link>
      ) : (
        <button type="button" {...shared}>
          {text}
        </button>
      )}
      {children}
    </li>
  );
}
