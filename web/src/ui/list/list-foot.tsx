import { Group } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Count } from '@/lib/query';
import { useFormats } from '@/lib/use-formats';
import { type Density } from './density';
import { DensityMenu } from './density-menu';
import classes from './data-list.module.css';

interface ListFootProps {
  count?: Count;
  totals?: React.ReactNode;
  partly?: string;
  /** More rows are on their way. */
  loading: boolean;
  density?: Density;
  onDensity: (density: Density) => void;
  children?: React.ReactNode;
}

/** How many and how much in all, and how the rows are shown. */
export function ListFoot({ count, totals, partly, loading, density, onDensity, children }: ListFootProps) {
  const { t } = useTranslation();
  const formats = useFormats();
  return (
    <footer className={classes.foot} data-stays>
      <span className="num" role="status">
        {count &&
          t(count.capped ? 'list.countCapped' : 'list.count', {
            count: count.count,
            shown: formats.number(count.count),
          })}
      </span>
      {totals && <span className={classes.totals}>{totals}</span>}
      {partly && <span>{partly}</span>}
      {loading && <span>{t('rows.loading')}</span>}
      <Group gap={4} ml="auto" wrap="nowrap">
        {children}
        {density && <DensityMenu density={density} onDensity={onDensity} />}
      </Group>
    </footer>
  );
}
