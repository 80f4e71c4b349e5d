import { useTranslation } from 'react-i18next';
import type { Group } from '@/api/types';
import { useFormats } from '@/lib/use-formats';
import { worthOf } from './board';
import classes from './deals.module.css';

/** The sum of a column, and what of it can be expected. */
export function DealWorth({ group, weighted }: { group?: Pick<Group, 'sums'>; weighted: boolean }) {
  const { t } = useTranslation();
  const formats = useFormats();
  return (
    <span className={classes.worth}>
      {worthOf(group).map((worth) => (
        <span key={worth.currency}>
          <strong title={formats.money(worth.amount, worth.currency)}>
            {formats.shortMoney(worth.amount, worth.currency)}
          </strong>
          {weighted && (
            <span title={formats.money(worth.weighted, worth.currency)}>
              {t('deals.weighted', { amount: formats.shortMoney(worth.weighted, worth.currency) })}
            </span>
          )}
        </span>
      ))}
    </span>
  );
}
