import { getRouteApi } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { Application } from '@/api/types';
import { ApplicationActions } from '@/features/applications/application-actions';
import { applications } from '@/features/applications/application-object';
import { FirstCall } from '@/features/applications/first-call';
import { useMay } from '@/lib/rights';
import { Block } from '@/ui/block';
import { ObjectPage } from '@/ui/object/object-page';
import { RightsTable } from '@/ui/rights/rights-table';
import classes from './application.module.css';

const route = getRouteApi('/signed-in/applications/$applicationId');

export function ApplicationRoute() {
  const { t } = useTranslation();
  const { applicationId } = route.useParams();
  const mayChange = useMay('applications:write');
  const scopes = t('applications.fields.scopes');
  return (
    <ObjectPage<Application> object={applications} id={applicationId}>
      {({ one, version }) => ({
        actions: mayChange && <ApplicationActions application={one} version={version} />,
        tabs: [
          {
            id: 'scopes',
            label: scopes,
            content: (
              <>
                <h2 className={classes.heading}>{scopes}</h2>
                <RightsTable rights={one.scopes} label={scopes} />
              </>
            ),
          },
        ],
        related: (
          <Block title={t('applications.begin')}>
            <FirstCall clientId={one.clientId} />
          </Block>
        ),
      })}
    </ObjectPage>
  );
}
