import { Button } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Campaign } from '@/api/types';
import { campaignQuery, useChangeCampaign } from '@/features/campaigns/api';
import { CampaignForm } from '@/features/campaigns/campaign-form';
import { beforeStart } from '@/features/campaigns/campaign-states';
import { Page } from '@/ui/page';
import { RecordSkeleton } from '@/ui/record/record-skeleton';
import { Empty, Failure } from '@/ui/states';

const route = getRouteApi('/signed-in/campaigns/$campaignId/edit');

export function EditCampaignRoute() {
  const { t } = useTranslation();
  const { campaignId } = route.useParams();
  const read = useQuery(campaignQuery(campaignId));
  if (read.isPending) return <RecordSkeleton />;
  if (read.isError && !read.data)
    return <Failure alone error={read.error} onRetry={() => void read.refetch()} />;
  const { data: one, etag } = read.data;
  if (!beforeStart(one.state))
    return (
      <Empty
        alone
        title={t('campaigns.started')}
        text={t('campaigns.startedText')}
        action={
          <Button component={Link} to={`/campaigns/${one.id}`} variant="default">
            {t('campaigns.back')}
          </Button>
        }
      />
    );
  return <Editing key={one.id} one={one} version={etag ?? `"${one.version}"`} />;
}

/** Holds the version that was there when the form was opened, so that nobody's change is written over. */
function Editing(props: { one: Campaign; version: string }) {
  const { t } = useTranslation();
  const navigate = route.useNavigate();
  const [read] = useState(props);
  const change = useChangeCampaign(read.one.id);
  const back = () => void navigate({ to: '/campaigns/$campaignId', params: { campaignId: read.one.id } });
  return (
    <Page title={read.one.name} lead={t('campaigns.editing')}>
      <CampaignForm
        campaign={read.one}
        error={change.error}
        busy={change.isPending}
        onCancel={back}
        onSubmit={async (input) => {
          await change.mutateAsync({ input, version: read.version });
          notifications.show({ message: t('campaigns.saved', { name: input.name }) });
          back();
        }}
      />
    </Page>
  );
}
