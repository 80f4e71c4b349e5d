import { IconAlertTriangle } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { Rfm, RfmGrid } from '@/api/types';
import { useFormats } from '@/lib/use-formats';
import classes from './rfm.module.css';

/** How many orders count in the grid without their money: nothing where all have a rate. */
export function Unpriced({ of }: { of: Pick<Rfm | RfmGrid, 'ordersWithoutRate' | 'currency'> }) {
  const { t } = useTranslation();
  const formats = useFormats();
  const count = of.ordersWithoutRate;
  if (!(count > 0)) return null;
  return (
    <p className={classes.unpriced}>
      <IconAlertTriangle size={16} stroke={1.75} aria-hidden />
      {t('rfm.unpriced', { count, shown: formats.number(count), currency: of.currency ?? '' })}
    </p>
  );
}
