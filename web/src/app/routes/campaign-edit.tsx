import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { Campaign } from '@/api/types';
import { campaignQuery } from '@/features/campaigns/api';
import { draftOf, inputOf } from '@/features/campaigns/campaign-draft';
import { CampaignForm } from '@/features/campaigns/campaign-form';
import { campaigns } from '@/features/campaigns/campaign-object';
import { beforeStart } from '@/features/campaigns/campaign-states';
import { useFormats } from '@/lib/use-formats';
import { useFormDraft } from '@/ui/form/form-draft';
import { useFormSave } from '@/ui/object/use-form-save';
import { Page } from '@/ui/page';
import { OnlyWith } from '@/ui/rights/only-with';
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
  return (
    <OnlyWith right="campaigns:write">
      <Editing key={one.id} one={one} version={etag ?? `"${one.version}"`} />
    </OnlyWith>
  );
}

function Editing(given: { one: Campaign; version: string }) {
  const { t } = useTranslation();
  const { timeZone } = useFormats();
  const navigate = route.useNavigate();
  const write = useFormSave<Campaign>(campaigns, given);
  const { one } = write;
  const draft = useFormDraft(undefined, draftOf(timeZone, one));
  const back = () => void navigate({ to: '/campaigns/$campaignId', params: { campaignId: one.id } });
  return (
    <Page title={one.name} lead={t('campaigns.editing')}>
      <CampaignForm
        campaign={one}
        draft={draft}
        error={write.error}
        busy={write.busy}
        onCancel={back}
        onSubmit={async (input) => {
          await write.save(input, inputOf(draft.initial, timeZone, one));
          back();
        }}
      />
    </Page>
  );
}
