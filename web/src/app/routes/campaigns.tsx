import { Button } from '@mantine/core';
import { getRouteApi, Link } from '@tanstack/react-router';
import { IconPlus } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { CampaignList } from '@/features/campaigns/campaign-list';
import { useMay } from '@/lib/rights';
import { Page } from '@/ui/page';

const route = getRouteApi('/signed-in/campaigns');

export function CampaignsRoute() {
  const { t } = useTranslation();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const mayChange = useMay('campaigns:write');
  return (
    <Page
      edge
      title={t('campaigns.title')}
      actions={
        mayChange && (
          <Button component={Link} to="/campaigns/new" leftSection={<IconPlus size={16} aria-hidden />}>
            {t('campaigns.create')}
          </Button>
        )
      }
    >
      <CampaignList search={search} onSearch={(next, going) => void navigate({ search: next, ...going })} />
    </Page>
  );
}
