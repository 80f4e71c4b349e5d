import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { ApplicationActions } from '@/features/applications/application-actions';
import { applications } from '@/features/applications/application-object';
import { ApplicationState } from '@/features/applications/application-state';
import { applicationQuery } from '@/features/applications/api';
import { FirstCall } from '@/features/applications/first-call';
import { useMay } from '@/lib/rights';
import { Block } from '@/ui/block';
import { ObjectFacts } from '@/ui/object/object-facts';
import { Line } from '@/ui/record/line';
import { RecordPage } from '@/ui/record/record-page';
import { RecordSkeleton } from '@/ui/record/record-skeleton';
import { RightsTable } from '@/ui/rights/rights-table';
import { Failure } from '@/ui/states';
import classes from './application.module.css';

const route = getRouteApi('/signed-in/applications/$applicationId');

export function ApplicationRoute() {
  const { t } = useTranslation();
  const { applicationId } = route.useParams();
  const mayChange = useMay('applications:write');
  const application = useQuery(applicationQuery(applicationId));

  if (application.isPending) return <RecordSkeleton />;
  if (application.isError && !application.data)
    return <Failure alone error={application.error} onRetry={() => void application.refetch()} />;
  const { data: one, etag } = application.data;
  const version = etag ?? `"${one.version}"`;
  return (
    <RecordPage
      name={one.name}
      line={
        <Line>
          {one.contact}
          <ApplicationState application={one} />
        </Line>
      }
      mainLabel={t('applications.fields.scopes')}
      actions={mayChange && <ApplicationActions application={one} version={version} />}
      facts={<ObjectFacts object={applications} one={one} version={version} />}
      related={
        <Block title={t('applications.begin')}>
          <FirstCall clientId={one.clientId} />
        </Block>
      }
    >
      <h2 className={classes.heading}>{t('applications.fields.scopes')}</h2>
      <RightsTable rights={one.scopes} label={t('applications.fields.scopes')} />
    </RecordPage>
  );
}
