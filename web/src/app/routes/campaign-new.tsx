import { notifications } from '@mantine/notifications';
import { getRouteApi } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useCreateCampaign } from '@/features/campaigns/api';
import { CampaignForm } from '@/features/campaigns/campaign-form';
import { useIntention } from '@/lib/intention';
import { Page } from '@/ui/page';

const route = getRouteApi('/signed-in/campaigns/new');

export function NewCampaignRoute() {
  const { t } = useTranslation();
  const navigate = route.useNavigate();
  const create = useCreateCampaign();
  const intention = useIntention();
  return (
    <Page title={t('campaigns.create')}>
      <CampaignForm
        error={create.error}
        busy={create.isPending}
        onCancel={() => void navigate({ to: '/campaigns' })}
        onSubmit={async (input) => {
          const { data } = await create.mutateAsync({ input, key: intention.keyFor(input) });
          intention.done();
          notifications.show({ message: t('campaigns.created', { name: data.name }) });
          void navigate({ to: '/campaigns/$campaignId', params: { campaignId: data.id } });
        }}
      />
    </Page>
  );
}
