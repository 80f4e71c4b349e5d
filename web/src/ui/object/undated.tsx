import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useFormats } from '@/lib/use-formats';
import { ask, both } from '../list/list-search';
import { onNoDay } from './calendar-filter';
import type { LayoutProps } from './object-layout';
import { countQuery } from './queries';
import classes from './object-layouts.module.css';

type UndatedProps<One extends object> = Pick<LayoutProps<One>, 'object' | 'filter' | 'search' | 'onSearch'>;

/** Where a calendar shows nothing: how many of the list stand on no day, and the way to them. */
export function Undated<One extends object>({ object, filter, search, onSearch }: UndatedProps<One>) {
  const { t } = useTranslation();
  const formats = useFormats();
  const none = onNoDay(object.calendar ?? { on: '' });
  const { data, isPlaceholderData } = useQuery(countQuery(object.name, both(none, filter)));
  if (!data || isPlaceholderData) return null;
  const { count, capped } = data;
  const show = () => onSearch(ask(search, { filter: both(none, search.filter), as: 'table' }));
  return (
    <p className={classes.undated} role="status">
      {t('calendar.empty')}{' '}
      {count > 0 && (
        <>
          {t('calendar.undated', { count, shown: `${formats.number(count)}${capped ? '+' : ''}` })}{' '}
          <button type="button" className={classes.link} onClick={show}>
            {t('calendar.showUndated')}
          </button>
        </>
      )}
    </p>
  );
}
