import { getRouteApi } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { ImportForm } from '@/features/imports/import-form';
import { ImportList } from '@/features/imports/import-list';
import { useImportable } from '@/features/imports/use-importable';
import { WizardSteps } from '@/features/imports/wizard-steps';
import { Page, Panel } from '@/ui/page';
import { NoRight } from '@/ui/states';
import { Sample } from '../sample';
import classes from './imports.module.css';

const route = getRouteApi('/signed-in/imports');

export function ImportsRoute() {
  const { t } = useTranslation();
  const { object } = route.useSearch();
  const navigate = route.useNavigate();
  const may = useImportable();
  const objects = may ?? [];
  const mayBoth = objects.includes('accounts') && objects.includes('contacts');
  const chosen = objects.find((each) => each === object) ?? objects[0];
  return (
    <Page title={t('imports.title')}>
      <div className={classes.page}>
        {may && !chosen && (
          <Panel>
            <NoRight />
          </Panel>
        )}
        {chosen && (
          <>
            <WizardSteps current="file" />
            <Panel>
              <ImportForm
                objects={objects}
                object={chosen}
                onObject={(object) => void navigate({ search: { object }, replace: true })}
                onUploaded={(object, jobId) =>
                  void navigate({ to: '/imports/$object/$jobId', params: { object, jobId } })
                }
              />
            </Panel>
          </>
        )}
        {mayBoth && (
          <Panel title={t('sample.title')}>
            <Sample />
          </Panel>
        )}
        {(!may || chosen) && (
          <Panel title={t('imports.recent')} flush>
            <ImportList />
          </Panel>
        )}
      </div>
    </Page>
  );
}
