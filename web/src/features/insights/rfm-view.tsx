import { Skeleton } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { RfmGrid } from '@/api/types';
import { useMay } from '@/lib/rights';
import { useFormats } from '@/lib/use-formats';
import { ChartFigure } from '@/ui/chart/chart-figure';
import { Panel } from '@/ui/page';
import { Empty, Failure } from '@/ui/states';
import { rfmGridQuery } from './api';
import { sharesChart } from './rfm-chart';
import { nameRule, names } from './rfm-grid';
import { RfmNames } from './rfm-names';
import { RfmTable } from './rfm-table';
import { Unpriced } from './unpriced';
import classes from './rfm.module.css';

/** Who buys often and lately: 25 cells and eleven names, each one click away from its customers. */
export function RfmView() {
  const { t } = useTranslation();
  const { data: grid, error, isPending, isError, refetch } = useQuery(rfmGridQuery);
  if (isPending) return <Skeleton height={360} />;
  if (!grid) return <Failure error={error} onRetry={() => void refetch()} />;
  if (grid.cells.every(({ accounts }) => accounts === 0))
    return <Empty title={t('rfm.empty')} text={t('rfm.emptyText')} />;
  return (
    <div className={classes.parts}>
      <Unpriced of={grid} />
      <div className={classes.view}>
        <RfmTable grid={grid} stale={isError} />
        <Panel title={t('rfm.byName')} flush>
          <RfmNames grid={grid} />
        </Panel>
      </div>
      <Panel>
        <Distribution grid={grid} stale={isError} />
      </Panel>
    </div>
  );
}

/** What share of the customers each name has, and what share of the revenue. */
function Distribution({ grid, stale }: { grid: RfmGrid; stale: boolean }) {
  const { t } = useTranslation();
  const formats = useFormats();
  const navigate = useNavigate();
  const mayMake = useMay('segments:write');
  const groups = useMemo(() => names(grid), [grid]);
  const data = useMemo(() => sharesChart(groups, { t, formats }), [groups, t, formats]);
  const open = (at: number) => {
    const group = groups[at];
    if (!group) return;
    const search = { rule: JSON.stringify(nameRule(group.name)), name: t(`rfm.names.${group.name}`) };
    void navigate({ to: '/segments/new', search });
  };
  return (
    <ChartFigure
      title={t('rfm.distribution')}
      text={t('rfm.distributionAbout', { click: t(mayMake ? 'rfm.barMakes' : 'rfm.barShows') })}
      data={data}
      fileName="rfm"
      asOf={grid.asOf ?? undefined}
      after={t('insights.edges', { version: grid.edgesVersion })}
      stale={stale}
      onDrill={open}
    />
  );
}
