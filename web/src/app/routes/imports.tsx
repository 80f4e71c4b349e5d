import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { ImportForm } from '@/features/imports/import-form';
import { ImportList } from '@/features/imports/import-list';
import { Page, Panel } from '@/ui/page';
import classes from './imports.module.css';

export function ImportsRoute() {
  const { t } = useTranslation();
  const navigate = useNavigate();
  return (
    <Page title={t('imports.title')}>
      <div className={classes.columns}>
        <Panel title={t('imports.new')}>
          <ImportForm
            onStarted={(object, jobId) =>
              void navigate({ to: '/imports/$object/$jobId', params: { object, jobId } })
            }
          />
        </Panel>
        <Panel title={t('imports.recent')} flush>
          <ImportList />
        </Panel>
      </div>
    </Page>
  );
}
