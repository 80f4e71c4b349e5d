import { getRouteApi } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { interactions } from '@/features/interactions/interaction-object';
import { LogInteraction } from '@/features/interactions/log-interaction';
import { ObjectListPage } from '@/ui/object/object-list-page';

const route = getRouteApi('/signed-in/interactions');

export function InteractionsRoute() {
  const { t } = useTranslation();
  const navigate = route.useNavigate();
  return (
    <ObjectListPage
      object={interactions}
      search={route.useSearch()}
      onSearch={(search, going) => void navigate({ search, ...going })}
      create={{ label: t('interactions.create'), dialog: (dialog) => <LogInteraction {...dialog} /> }}
    />
  );
}
