import { Skeleton } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { versionsQuery } from '@/features/models/api';
import { FitForm } from '@/features/models/fit-form';
import { ModelChecks } from '@/features/models/model-checks';
import { ModelVersionsView } from '@/features/models/model-versions';
import { ValueDistributionView } from '@/features/models/value-distribution';
import { ValueModelView } from '@/features/models/value-model';
import { readAt } from '@/lib/query';
import { useMay } from '@/lib/rights';
import { bringCharts } from '@/ui/chart/chart-figure';
import { Page, Panel } from '@/ui/page';
import { AsOf, Empty, Failure } from '@/ui/states';
import classes from './customer-value.module.css';

bringCharts();

/** The model of customer value; what it says is asked for when there is one. */
export function CustomerValueRoute() {
  const { t } = useTranslation();
  const mayFit = useMay('models:write');
  const versions = useQuery(versionsQuery);
  const first = versions.data?.items.length === 0;
  return (
    <Page title={t('models.title')} lead={t('models.lead')}>
      {mayFit && (
        <Panel title={t(first ? 'models.fit.start' : 'models.fit.title')} style={{ marginBottom: 16 }}>
          <FitForm />
        </Panel>
      )}
      {versions.data && versions.isError && <AsOf moment={readAt(versions)} stale />}
      {versions.isPending && <Skeleton height={320} />}
      {versions.isLoadingError && <Failure error={versions.error} onRetry={() => void versions.refetch()} />}
      {versions.data && (first ? <NoModel mayFit={mayFit} /> : <Model />)}
    </Page>
  );
}

function NoModel({ mayFit }: { mayFit: boolean }) {
  const { t } = useTranslation();
  return <Empty title={t('models.none')} text={mayFit ? t('models.noneText') : t('models.noneYetText')} />;
}

function Model() {
  return (
    <div className={classes.parts}>
      <ValueDistributionView />
      <ModelChecks />
      <ValueModelView />
      <ModelVersionsView />
    </div>
  );
}
