import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { readCampaignSearch } from '@/features/campaigns/campaign-search';
import { readListSearch } from '@/ui/list/list-search';
import { viewsOf } from './beforehand';
import { under } from './signed-in';

const campaigns = createRoute({
  ...under,
  path: '/campaigns',
  validateSearch: readListSearch,
  loader: viewsOf('campaigns'),
  component: lazyRouteComponent(() => import('../routes/campaigns'), 'CampaignsRoute'),
});

const newCampaign = createRoute({
  ...under,
  path: '/campaigns/new',
  component: lazyRouteComponent(() => import('../routes/campaign-new'), 'NewCampaignRoute'),
});

const campaign = createRoute({
  ...under,
  path: '/campaigns/$campaignId',
  validateSearch: readCampaignSearch,
  component: lazyRouteComponent(() => import('../routes/campaign'), 'CampaignRoute'),
});

const editCampaign = createRoute({
  ...under,
  path: '/campaigns/$campaignId/edit',
  component: lazyRouteComponent(() => import('../routes/campaign-edit'), 'EditCampaignRoute'),
});

export const marketingRoutes = [campaigns, newCampaign, campaign, editCampaign] as const;
