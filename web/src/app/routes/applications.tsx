import { Button } from '@mantine/core';
import { getRouteApi } from '@tanstack/react-router';
import { IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { RegisterApplication } from '@/features/applications/application-dialogs';
import { applications } from '@/features/applications/application-object';
import { useMay } from '@/lib/rights';
import { ObjectList } from '@/ui/object/object-list';
import { Page } from '@/ui/page';

const route = getRouteApi('/signed-in/applications');

export function ApplicationsRoute() {
  const { t } = useTranslation();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const mayChange = useMay('applications:write');
  const [creating, setCreating] = useState(false);
  const create = mayChange && (
    <Button leftSection={<IconPlus size={16} aria-hidden />} onClick={() => setCreating(true)}>
      {t('applications.create')}
    </Button>
  );
  return (
    <Page edge title={t('applications.title')} actions={create}>
      <ObjectList
        object={applications}
        search={search}
        onSearch={(next, going) => void navigate({ search: next, ...going })}
        empty={create}
      />
      <RegisterApplication
        opened={creating}
        onClose={() => setCreating(false)}
        onCreated={(id) =>
          void navigate({ to: '/applications/$applicationId', params: { applicationId: id } })
        }
      />
    </Page>
  );
}
