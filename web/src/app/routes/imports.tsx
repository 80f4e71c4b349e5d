import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { importable } from '@/features/imports/api';
import { ImportForm } from '@/features/imports/import-form';
import { ImportList } from '@/features/imports/import-list';
import { useMay } from '@/lib/rights';
import { Page, Panel } from '@/ui/page';
import classes from './imports.module.css';

export function ImportsRoute() {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const may = { accounts: useMay('accounts:write'), orders: useMay('orders:write') };
  const mayImport = importable.filter((object) => may[object]);
  return (
    <Page title={t('imports.title')}>
      <div className={classes.columns}>
        {mayImport.length > 0 && (
          <Panel title={t('imports.new')}>
            <ImportForm
              objects={mayImport}
              onStarted={(object, jobId) =>
                void navigate({ to: '/imports/$object/$jobId', params: { object, jobId } })
              }
            />
          </Panel>
        )}
        <Panel title={t('imports.recent')} flush>
          <ImportList />
        </Panel>
      </div>
    </Page>
  );
}
