import { getRouteApi } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { CreateLead } from '@/features/leads/create-lead';
import { leads } from '@/features/leads/lead-object';
import { ObjectListPage } from '@/ui/object/object-list-page';

const route = getRouteApi('/signed-in/leads');

export function LeadsRoute() {
  const { t } = useTranslation();
  const navigate = route.useNavigate();
  return (
    <ObjectListPage
      object={leads}
      search={route.useSearch()}
      onSearch={(search, going) => void navigate({ search, ...going })}
      create={{ label: t('leads.create'), dialog: (dialog) => <CreateLead {...dialog} /> }}
    />
  );
}
