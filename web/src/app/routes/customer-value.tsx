import { useTranslation } from 'react-i18next';
import { FitForm } from '@/features/models/fit-form';
import { ModelChecks } from '@/features/models/model-checks';
import { ModelVersionsView } from '@/features/models/model-versions';
import { ValueDistributionView } from '@/features/models/value-distribution';
import { ValueModelView } from '@/features/models/value-model';
import { useMay } from '@/lib/rights';
import { Page, Panel } from '@/ui/page';
import classes from './customer-value.module.css';

export function CustomerValueRoute() {
  const { t } = useTranslation();
  const mayFit = useMay('models:write');
  return (
    <Page title={t('models.title')} lead={t('models.lead')}>
      {mayFit && (
        <Panel title={t('models.fit.title')} style={{ marginBottom: 16 }}>
          <FitForm />
        </Panel>
      )}
      <div className={classes.parts}>
        <ValueDistributionView />
        <ModelChecks />
        <ValueModelView />
        <ModelVersionsView />
      </div>
    </Page>
  );
}
