import { ActionIcon, Button, Skeleton } from '@mantine/core';
import { type InfiniteData, type UseInfiniteQueryResult, useInfiniteQuery } from '@tanstack/react-query';
import { IconX } from '@tabler/icons-react';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { ValueDiagnostics } from '@/api/types';
import type { Page } from '@/lib/query';
import { useFormats } from '@/lib/use-formats';
import { Panel } from '@/ui/page';
import { Empty, Failure } from '@/ui/states';
import { countedCustomersQuery, countedPurchasesQuery } from './api';
import { CustomerRows, PurchaseRows } from './counted-rows';
import { type Counted, most } from './counted-search';
import classes from './counted.module.css';

interface CountedPanelProps {
  counted: Counted;
  /** Of the model in use, which may be another one by now. */
  checks: ValueDiagnostics;
  onClose: () => void;
}

/** Exactly the rows behind one number of the checks: they are those of the fit, whatever came after. */
export function CountedPanel({ counted, checks, onClose }: CountedPanelProps) {
  const { t } = useTranslation();
  const room = useRef<HTMLDivElement>(null);
  const title = useTitle(counted);
  useEffect(() => room.current?.focus(), [counted]);
  return (
    <div ref={room} role="group" aria-label={title} tabIndex={-1} className={classes.room}>
      <Panel
        title={title}
        aside={
          <span className={classes.aside}>
            {t('models.version', { version: counted.model })}
            <ActionIcon variant="subtle" color="gray" aria-label={t('actions.close')} onClick={onClose}>
              <IconX size={16} stroke={1.75} aria-hidden />
            </ActionIcon>
          </span>
        }
      >
        {'until' in counted ? (
          <Purchases {...counted} checks={checks} />
        ) : (
          <Customers {...counted} checks={checks} />
        )}
      </Panel>
    </div>
  );
}

function useTitle(counted: Counted): string {
  const { t } = useTranslation();
  const formats = useFormats();
  if ('until' in counted) return t('models.counted.purchases', { until: formats.day(counted.until) });
  const { repeats } = counted;
  return repeats < most
    ? t('models.counted.customers', { repeats })
    : t('models.counted.customersMost', { repeats });
}

function Customers({ model, repeats, checks }: { model: number; repeats: number; checks: ValueDiagnostics }) {
  const { t } = useTranslation();
  const formats = useFormats();
  const pages = useInfiniteQuery(countedCustomersQuery(model, repeats));
  const known = checks.version === model ? checks : undefined;
  const groups = known?.holdOut?.groups ?? known?.frequencies;
  return (
    <>
      {known && (
        <p className={classes.about}>
          {t('models.counted.customersAbout', { end: formats.day(known.observationEnd) })}
        </p>
      )}
      <Rows pages={pages} counted={groups?.find((each) => each.repeats === repeats)?.customers}>
        {(items) => <CustomerRows items={items} />}
      </Rows>
    </>
  );
}

function Purchases({ model, until, checks }: { model: number; until: string; checks: ValueDiagnostics }) {
  const { t } = useTranslation();
  const pages = useInfiniteQuery(countedPurchasesQuery(model, until));
  const points = checks.version === model ? checks.tracking : [];
  return (
    <>
      <p className={classes.about}>{t('models.counted.purchasesAbout')}</p>
      <Rows pages={pages} counted={points.find((point) => point.until === until)?.actual}>
        {(items) => <PurchaseRows items={items} />}
      </Rows>
    </>
  );
}

interface RowsProps<T> {
  pages: UseInfiniteQueryResult<InfiniteData<Page<T>>>;
  /** By the chart, where that is known. */
  counted?: number;
  children: (items: T[]) => React.ReactNode;
}

function Rows<T>({ pages, counted, children }: RowsProps<T>) {
  const { t } = useTranslation();
  const formats = useFormats();
  if (pages.isPending) return <Skeleton height={160} />;
  if (!pages.data) return <Failure error={pages.error} onRetry={() => void pages.refetch()} />;
  const items = pages.data.pages.flatMap((page) => page.items);
  const differs = counted !== undefined && !pages.hasNextPage && items.length !== counted;
  return (
    <>
      {items.length > 0 ? children(items) : <Empty drawing="no-match" title={t('models.counted.none')} />}
      {pages.hasNextPage && (
        <Button
          size="xs"
          variant="subtle"
          loading={pages.isFetchingNextPage}
          onClick={() => void pages.fetchNextPage()}
        >
          {t('list.more')}
        </Button>
      )}
      {differs && (
        <p className={classes.note}>
          {t('models.counted.differs', {
            listed: formats.number(items.length),
            counted: formats.number(counted),
          })}
        </p>
      )}
    </>
  );
}
