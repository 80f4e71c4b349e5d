import { notifications } from '@mantine/notifications';
import { getRouteApi } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useCreateCampaign } from '@/features/campaigns/api';
import { draftOf } from '@/features/campaigns/campaign-draft';
import { CampaignForm } from '@/features/campaigns/campaign-form';
import { useFormats } from '@/lib/use-formats';
import { useFormDraft } from '@/ui/form/form-draft';
import { Page } from '@/ui/page';
import { OnlyWith } from '@/ui/rights/only-with';

const route = getRouteApi('/signed-in/campaigns/new');

export function NewCampaignRoute() {
  return (
    <OnlyWith right="campaigns:write">
      <NewCampaign />
    </OnlyWith>
  );
}

function NewCampaign() {
  const { t, i18n } = useTranslation();
  const { timeZone } = useFormats();
  const navigate = route.useNavigate();
  const create = useCreateCampaign();
  const draft = useFormDraft('campaigns', draftOf(timeZone, undefined, i18n.language));
  return (
    <Page title={t('campaigns.create')}>
      <CampaignForm
        draft={draft}
        error={create.error}
        busy={create.isPending}
        onCancel={() => void navigate({ to: '/campaigns' })}
        onSubmit={async (input) => {
          const sending = draft.send(input);
          const { data } = await create.mutateAsync({ input, key: sending.key });
          sending.done();
          notifications.show({ message: t('campaigns.created', { name: data.name }) });
          void navigate({ to: '/campaigns/$campaignId', params: { campaignId: data.id } });
        }}
      />
    </Page>
  );
}
