import { Button, Tabs } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { IconPencil } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { audienceQuery, campaignQuery } from '@/features/campaigns/api';
import { AudienceList } from '@/features/campaigns/audience-list';
import { factsOf } from '@/features/campaigns/campaign-object';
import { CampaignStatePath } from '@/features/campaigns/campaign-state';
import type { CampaignSearch } from '@/features/campaigns/campaign-search';
import { beforeStart, stateTones } from '@/features/campaigns/campaign-states';
import { MessageList } from '@/features/campaigns/message-list';
import { useMay } from '@/lib/rights';
import { useFormats } from '@/lib/use-formats';
import { StateChip } from '@/ui/chip';
import { ObjectFacts } from '@/ui/object/object-facts';
import { Line } from '@/ui/record/line';
import { RecordPage } from '@/ui/record/record-page';
import { RecordSkeleton } from '@/ui/record/record-skeleton';
import { Failure } from '@/ui/states';
import { CampaignOverview, CampaignRelated } from './campaign-parts';

const route = getRouteApi('/signed-in/campaigns/$campaignId');

export function CampaignRoute() {
  const { t } = useTranslation();
  const formats = useFormats();
  const { campaignId } = route.useParams();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const mayChange = useMay('campaigns:write');
  const read = useQuery(campaignQuery(campaignId));
  const audience = useQuery(audienceQuery(campaignId));
  const go = (next: CampaignSearch) => void navigate({ search: next, replace: true });

  if (read.isPending) return <RecordSkeleton />;
  if (read.isError && !read.data)
    return <Failure alone error={read.error} onRetry={() => void read.refetch()} />;
  const { data: one, etag } = read.data;
  const version = etag ?? `"${one.version}"`;
  const open = beforeStart(one.state);
  const moment = one.startedAt ?? one.startsAt;
  return (
    <RecordPage
      mainFirst
      name={one.name}
      line={
        <Line>
          {t(`campaigns.channels.${one.channel}`)}
          {moment &&
            t(one.startedAt ? 'campaigns.startedAt' : 'campaigns.startsAt', {
              moment: formats.moment(moment),
            })}
          <StateChip tone={stateTones[one.state]}>{t(`campaigns.states.${one.state}`)}</StateChip>
        </Line>
      }
      mainLabel={t('campaigns.title')}
      actions={
        mayChange &&
        open && (
          <Button
            component={Link}
            to={`/campaigns/${one.id}/edit`}
            variant="default"
            leftSection={<IconPencil size={16} stroke={1.75} aria-hidden />}
          >
            {t('actions.edit')}
          </Button>
        )
      }
      facts={<ObjectFacts object={factsOf(one)} one={one} version={version} />}
      related={<CampaignRelated one={one} audience={audience} />}
    >
      <CampaignStatePath one={one} version={version} key={one.id} />
      <Tabs
        value={search.tab ?? 'overview'}
        keepMounted={false}
        onChange={(tab) => go({ tab: tab === 'messages' || tab === 'audience' ? tab : undefined })}
      >
        <Tabs.List mb={16}>
          <Tabs.Tab value="overview">{t('campaigns.tabs.overview')}</Tabs.Tab>
          <Tabs.Tab value="audience">{t('campaigns.tabs.audience')}</Tabs.Tab>
          <Tabs.Tab value="messages">{t('campaigns.tabs.messages')}</Tabs.Tab>
        </Tabs.List>
        <Tabs.Panel value="overview">
          <CampaignOverview one={one} />
        </Tabs.Panel>
        <Tabs.Panel value="audience">
          <AudienceList
            campaignId={one.id}
            frozen={Boolean(one.startedAt)}
            exclusion={search.exclusion}
            onExclusion={(exclusion) => go({ tab: 'audience', exclusion })}
          />
        </Tabs.Panel>
        <Tabs.Panel value="messages">
          <MessageList
            campaignId={one.id}
            messages={search.messages}
            onMessages={(messages) => go({ tab: 'messages', messages })}
          />
        </Tabs.Panel>
      </Tabs>
    </RecordPage>
  );
}
