import { Button, Group, Skeleton } from '@mantine/core';
import { IconChartBar, IconDownload, IconTable } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { lazyPart } from '@/lib/lazy-part';
import { save } from '@/lib/save-file';
import { Spare } from '@/lib/spare';
import { AsOf } from '../states';
import { type ChartData, csvOf } from './chart';
import { ChartTable } from './chart-table';
import classes from './chart.module.css';

interface ChartFigureProps {
  title: string;
  /** What it counts, in a sentence. */
  text?: React.ReactNode;
  /** Stays the same object as long as the figures do. */
  data: ChartData;
  asOf?: string;
  stale?: boolean;
  /** Other figures are on their way. */
  busy?: boolean;
  /** Stands after the moment: "model 3". */
  after?: string;
  /** Without its ending. */
  fileName: string;
  height?: number;
  /** Leads to exactly what was counted: in a category, or there in one of the series. */
  onDrill?: (category: number, series?: number) => void;
}

const ChartCanvas = lazyPart(async () => (await import('./chart-canvas')).ChartCanvas, 'start');

/** For a page that surely draws one: together with its own code. */
export const bringCharts = ChartCanvas.preload;

/** A chart with its table twin, its file, its as-of, and the way to what it counts. */
export function ChartFigure(props: ChartFigureProps) {
  const { title, text, data, asOf, stale, busy = false, after, fileName, height = 280, onDrill } = props;
  const { t } = useTranslation();
  const [asTable, setTable] = useState(false);
  return (
    <figure className={classes.figure} aria-busy={busy}>
      <figcaption className={classes.head}>
        <div>
          <div className={classes.title}>{title}</div>
          {text && <div className={classes.text}>{text}</div>}
        </div>
        <Group gap={4} wrap="nowrap">
          <Button
            size="xs"
            variant="subtle"
            color="gray"
            leftSection={
              asTable ? <IconChartBar size={14} aria-hidden /> : <IconTable size={14} aria-hidden />
            }
            onClick={() => setTable(!asTable)}
          >
            {t(asTable ? 'chart.asChart' : 'chart.asTable')}
          </Button>
          <Button
            size="xs"
            variant="subtle"
            color="gray"
            leftSection={<IconDownload size={14} aria-hidden />}
            onClick={() => save(csvOf(data), `${fileName}.csv`)}
          >
            {t('chart.export')}
          </Button>
        </Group>
      </figcaption>
      {asTable ? (
        <ChartTable title={title} data={data} onDrill={onDrill} />
      ) : (
        <div role="img" aria-label={t('chart.label', { title, count: data.categories.length })}>
          <Spare instead={<Skeleton height={height} />} wanted={data}>
            <ChartCanvas data={data} height={height} onDrill={onDrill} />
          </Spare>
        </div>
      )}
      {asOf && (
        <div className={classes.foot}>
          <AsOf moment={asOf} stale={stale} after={after} />
        </div>
      )}
    </figure>
  );
}
