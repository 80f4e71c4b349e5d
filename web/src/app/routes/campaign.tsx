import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { IconPencil } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { Campaign } from '@/api/types';
import { audienceQuery } from '@/features/campaigns/api';
import { AudienceList } from '@/features/campaigns/audience-list';
import { campaigns } from '@/features/campaigns/campaign-object';
import { CampaignStatePath } from '@/features/campaigns/campaign-state';
import type { CampaignSearch } from '@/features/campaigns/campaign-search';
import { beforeStart } from '@/features/campaigns/campaign-states';
import { MessageList } from '@/features/campaigns/message-list';
import { useMay } from '@/lib/rights';
import { useFormats } from '@/lib/use-formats';
import { ObjectPage, type RecordTab } from '@/ui/object/object-page';
import { CampaignOverview, CampaignRelated } from './campaign-parts';

const route = getRouteApi('/signed-in/campaigns/$campaignId');

/** The state of messages moves on by itself. */
const live = 5_000;

export function CampaignRoute() {
  const { t } = useTranslation();
  const { campaignId } = route.useParams();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const mayChange = useMay('campaigns:write');
  const audience = useQuery(audienceQuery(campaignId));
  const go = (next: CampaignSearch) =>
    void navigate({ search: ({ panel }) => ({ ...next, panel }), replace: true });
  return (
    <ObjectPage<Campaign>
      mainFirst
      every={live}
      object={campaigns}
      id={campaignId}
      tab={search.tab}
      onTab={(tab) => go({ tab: tab as CampaignSearch['tab'] })}
    >
      {({ one, version }) => ({
        chips: <Started one={one} />,
        actions: mayChange && beforeStart(one.state) && (
          <Button
            component={Link}
            to={`/campaigns/${one.id}/edit`}
            variant="default"
            leftSection={<IconPencil size={16} stroke={1.75} aria-hidden />}
          >
            {t('actions.edit')}
          </Button>
        ),
        path: <CampaignStatePath one={one} version={version} key={one.id} />,
        tabs: [
          { id: 'overview', label: t('campaigns.tabs.overview'), content: <CampaignOverview one={one} /> },
          audienceTab(t('campaigns.tabs.audience'), one, search, go),
          messagesTab(t('campaigns.tabs.messages'), one, search, go),
        ],
        related: <CampaignRelated one={one} audience={audience} />,
      })}
    </ObjectPage>
  );
}

/** When it starts or has started. */
function Started({ one }: { one: Campaign }) {
  const { t } = useTranslation();
  const formats = useFormats();
  const moment = one.startedAt ?? one.startsAt;
  if (!moment) return null;
  const words = one.startedAt ? 'campaigns.startedAt' : 'campaigns.startsAt';
  return <span>{t(words, { moment: formats.moment(moment) })}</span>;
}

type Go = (next: CampaignSearch) => void;

function audienceTab(label: string, one: Campaign, { exclusion }: CampaignSearch, go: Go): RecordTab {
  const content = (
    <AudienceList
      campaignId={one.id}
      frozen={Boolean(one.startedAt)}
      exclusion={exclusion}
      onExclusion={(next) => go({ tab: 'audience', exclusion: next })}
    />
  );
  return { id: 'audience', label, content };
}

function messagesTab(label: string, one: Campaign, { messages }: CampaignSearch, go: Go): RecordTab {
  const content = (
    <MessageList
      one={one}
      messages={messages}
      onMessages={(next) => go({ tab: 'messages', messages: next })}
    />
  );
  return { id: 'messages', label, content };
}
