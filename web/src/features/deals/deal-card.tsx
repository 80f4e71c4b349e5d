import { IconAlertTriangle, IconCalendar, IconCircleDashed, IconHourglass } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { DealRow } from '@/api/types';
import { dayOf } from '@/lib/day';
import { useFormats } from '@/lib/use-formats';
import { OwnerMonogram } from '@/ui/owner-monogram';
import { closing, daysInStage, isRotting } from './board';
import classes from './deals.module.css';

const marks = { none: IconCircleDashed, planned: IconCalendar, overdue: IconAlertTriangle };

/** Name, customer, worth, closing day, owner, and how long it has been where it is. */
export function DealCard({ deal, now }: { deal: DealRow; now: Date }) {
  const { t } = useTranslation();
  const formats = useFormats();
  const today = dayOf(now, formats.timeZone);
  const mark = closing(deal, today);
  const Mark = marks[mark];
  const days = daysInStage(deal, today, formats.timeZone);
  const rotting = isRotting(deal, days);
  return (
    <div className={classes.card}>
      <div className={classes.cardName}>{deal.name}</div>
      <div className={classes.cardLine}>
        <span className="muted clip">{deal.accountName}</span>
        <span className={`strong num ${classes.cardAmount}`}>
          {formats.money(deal.amount, deal.currency, { maximumFractionDigits: 0, minimumFractionDigits: 0 })}
        </span>
      </div>
      <div className={classes.cardLine}>
        <span className={classes.mark} data-mark={mark} title={t(`deals.closing.${mark}`)}>
          <Mark size={14} stroke={1.75} aria-hidden />
          {deal.expectedCloseOn ? formats.shortDay(deal.expectedCloseOn) : t('deals.closing.none')}
        </span>
        {deal.status === 'OPEN' && (
          <span
            className={classes.mark}
            data-mark={rotting ? 'overdue' : 'none'}
            title={t('deals.inStage', { count: days })}
          >
            {rotting && <IconHourglass size={14} stroke={1.75} aria-hidden />}
            {t('deals.days', { count: days })}
          </span>
        )}
        {deal.ownerId && <OwnerMonogram id={deal.ownerId} />}
      </div>
    </div>
  );
}
