import { Skeleton } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { ValueDiagnostics } from '@/api/types';
import { isProblem } from '@/lib/problem';
import { useMay } from '@/lib/rights';
import { useFormats } from '@/lib/use-formats';
import { ChartFigure } from '@/ui/chart/chart-figure';
import { Panel } from '@/ui/page';
import { Failure } from '@/ui/states';
import { diagnosticsQuery } from './api';
import { CountedPanel } from './counted-panel';
import type { Counted } from './counted-search';
import { frequencyChart, holdOutChart, trackingChart } from './model-charts';
import { useCounted } from './use-counted';
import classes from './models.module.css';

/** How well the model describes what was observed and foretells what came after: each number opens what it counts. */
export function ModelChecks() {
  const { t } = useTranslation();
  const { data, error, isPending, isError, refetch } = useQuery(diagnosticsQuery);
  const { counted, open, close } = useCounted();
  if (isPending) return <Skeleton height={320} />;
  if (!data)
    return isProblem(error) && error.status === 404 ? null : (
      <Panel title={t('models.checks.title')}>
        <Failure error={error} onRetry={() => void refetch()} />
      </Panel>
    );
  if (data.frequencies.length === 0 && !data.holdOut)
    return <Panel title={t('models.checks.title')}>{t('models.checks.older')}</Panel>;
  const part = { of: data, stale: isError, onOpen: open };
  return (
    <>
      <div className={classes.charts}>
        <Panel>{data.holdOut ? <HoldOut {...part} /> : <Frequencies {...part} />}</Panel>
        {data.tracking.length > 0 && (
          <Panel>
            <Tracked {...part} />
          </Panel>
        )}
      </div>
      {counted && <CountedPanel counted={counted} checks={data} onClose={close} />}
    </>
  );
}

interface PartProps {
  of: ValueDiagnostics;
  stale: boolean;
  onOpen: (counted: Counted) => void;
}

function HoldOut({ of, stale, onOpen }: PartProps) {
  const { t } = useTranslation();
  const formats = useFormats();
  const data = useMemo(() => holdOutChart(of.holdOut?.groups ?? [], { t, formats }), [of, t, formats]);
  const { holdOut, observationEnd, version, fittedAt } = of;
  if (!holdOut) return null;
  const open = (at: number) => {
    const group = holdOut.groups[at];
    if (group) onOpen({ model: version, repeats: group.repeats });
  };
  return (
    <ChartFigure
      title={t('models.checks.holdOut')}
      text={t('models.checks.holdOutAbout', {
        weeks: formats.number(holdOut.weeks),
        end: formats.day(observationEnd),
        actual: formats.number(holdOut.actual),
        expected: formats.number(holdOut.expected),
        off: formats.signedPercent(holdOut.expected / Math.max(1, holdOut.actual) - 1, 1),
      })}
      data={data}
      fileName={`hold-out-${version}`}
      asOf={fittedAt}
      after={t('models.version', { version })}
      stale={stale}
      onDrill={open}
    />
  );
}

function Frequencies({ of, stale, onOpen }: PartProps) {
  const { t } = useTranslation();
  const mayFit = useMay('models:write');
  const formats = useFormats();
  const data = useMemo(() => frequencyChart(of.frequencies, { t, formats }), [of, t, formats]);
  const open = (at: number) => {
    const row = of.frequencies[at];
    if (row) onOpen({ model: of.version, repeats: row.repeats });
  };
  return (
    <ChartFigure
      title={t('models.checks.frequencies')}
      text={t('models.checks.frequenciesAbout', {
        may: mayFit ? 'yes' : 'no',
        from: formats.day(of.from),
        end: formats.day(of.observationEnd),
      })}
      data={data}
      fileName={`frequencies-${of.version}`}
      asOf={of.fittedAt}
      after={t('models.version', { version: of.version })}
      stale={stale}
      onDrill={open}
    />
  );
}

function Tracked({ of, stale, onOpen }: PartProps) {
  const { t } = useTranslation();
  const formats = useFormats();
  const data = useMemo(() => trackingChart(of, { t, formats }), [of, t, formats]);
  const last = of.tracking.at(-1);
  if (!last) return null;
  const open = (at: number) => {
    const point = of.tracking[at];
    if (point) onOpen({ model: of.version, until: point.until });
  };
  return (
    <ChartFigure
      title={t('models.checks.tracking')}
      text={t(of.holdOut ? 'models.checks.trackingHoldOut' : 'models.checks.trackingAbout', {
        until: formats.day(last.until),
        off: formats.signedPercent(last.expected / Math.max(1, last.actual) - 1, 1),
      })}
      data={data}
      fileName={`tracking-${of.version}`}
      asOf={of.fittedAt}
      after={t('models.version', { version: of.version })}
      stale={stale}
      onDrill={open}
    />
  );
}
