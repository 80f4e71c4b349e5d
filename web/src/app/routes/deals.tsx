import { getRouteApi } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { CreateDeal } from '@/features/deals/create-deal';
import { DealBoard, deals } from '@/features/deals/deal-object';
import { ObjectListPage } from '@/ui/object/object-list-page';

const route = getRouteApi('/signed-in/deals');

DealBoard.preload(); // unless somebody wants another layout it is what the page shows

export function DealsRoute() {
  const { t } = useTranslation();
  const navigate = route.useNavigate();
  const search = route.useSearch();
  return (
    <ObjectListPage
      object={deals}
      search={search}
      onSearch={(next, going) => void navigate({ search: next, ...going })}
      create={{
        label: t('deals.create'),
        dialog: (dialog) => <CreateDeal {...dialog} pipelineId={search.pipeline} />,
      }}
    />
  );
}
