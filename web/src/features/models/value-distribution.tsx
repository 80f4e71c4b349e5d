import { SegmentedControl, Skeleton } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Bin, ValueDistribution } from '@/api/types';
import { isProblem } from '@/lib/problem';
import { useFormats } from '@/lib/use-formats';
import { ChartFigure } from '@/ui/chart/chart-figure';
import { Panel } from '@/ui/page';
import { Failure } from '@/ui/states';
import { distributionQuery } from './api';
import { activeChart, type Measure, valueChart } from './model-charts';
import classes from './models.module.css';

/** Who is worth how much, and who is still there: every bar opens exactly those whom it counts. */
export function ValueDistributionView() {
  const { t } = useTranslation();
  const { data, error, isPending, isError, refetch } = useQuery(distributionQuery);
  if (isPending) return <Skeleton height={320} />;
  if (!data)
    return isProblem(error) && error.status === 404 ? null : (
      <Panel title={t('models.distribution.title')}>
        <Failure error={error} onRetry={() => void refetch()} />
      </Panel>
    );
  if (data.active.accounts === 0) return null;
  return (
    <div className={classes.charts}>
      {data.values.length > 0 && <Values distribution={data} stale={isError} />}
      <Active distribution={data} stale={isError} />
    </div>
  );
}

interface PartProps {
  distribution: ValueDistribution;
  stale: boolean;
}

function useOpen(bins: Bin[], title: string, labels: string[]) {
  const navigate = useNavigate();
  return (at: number) => {
    const bin = bins[at];
    if (!bin) return;
    const name = `${title}: ${labels[at] ?? ''}`;
    void navigate({ to: '/segments/new', search: { rule: JSON.stringify(bin.rule), name } });
  };
}

function Values({ distribution, stale }: PartProps) {
  const { t } = useTranslation();
  const formats = useFormats();
  const [measure, setMeasure] = useState<Measure>('accounts');
  const chosen = distribution.values[0];
  const bins = chosen?.bins ?? noBins;
  const currency = chosen?.currency ?? '';
  const accounts = chosen?.accounts ?? 0;
  const data = useMemo(
    () => valueChart(bins, currency, measure, { t, formats }),
    [bins, currency, measure, t, formats],
  );
  const title = t('models.distribution.value');
  const day = distribution.asOfDay && formats.day(distribution.asOfDay);
  const open = useOpen(bins, title, data.categories);
  if (!chosen) return null;
  return (
    <Panel>
      <ChartFigure
        title={title}
        text={t(day ? 'models.distribution.valueAboutDay' : 'models.distribution.valueAbout', {
          count: accounts,
          shown: formats.number(accounts),
          day,
          sum: formats.shortMoney(chosen.sum, currency),
        })}
        data={data}
        fileName={`customer-value-${currency}`}
        asOf={distribution.asOf}
        after={t('models.version', { version: distribution.modelVersion })}
        stale={stale}
        onDrill={open}
      />
      <div className={classes.choices}>
        <SegmentedControl
          size="xs"
          aria-label={t('models.distribution.measure')}
          value={measure}
          onChange={(next) => setMeasure(next === 'sum' ? 'sum' : 'accounts')}
          data={(['accounts', 'sum'] as const).map((each) => ({
            value: each,
            label: t(`models.distribution.${each}`),
          }))}
        />
      </div>
    </Panel>
  );
}

const noBins: Bin[] = [];

function Active({ distribution, stale }: PartProps) {
  const { t } = useTranslation();
  const formats = useFormats();
  const { bins, accounts } = distribution.active;
  const data = useMemo(() => activeChart(bins, { t, formats }), [bins, t, formats]);
  const title = t('models.distribution.active');
  const day = distribution.asOfDay && formats.day(distribution.asOfDay);
  const open = useOpen(bins, title, data.categories);
  return (
    <Panel>
      <ChartFigure
        title={title}
        text={t(day ? 'models.distribution.activeAboutDay' : 'models.distribution.activeAbout', {
          count: accounts,
          shown: formats.number(accounts),
          day,
        })}
        data={data}
        fileName="probability-active"
        asOf={distribution.asOf}
        after={t('models.version', { version: distribution.modelVersion })}
        stale={stale}
        onDrill={open}
      />
    </Panel>
  );
}
