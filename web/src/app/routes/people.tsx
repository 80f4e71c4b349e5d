import { Button } from '@mantine/core';
import { getRouteApi } from '@tanstack/react-router';
import { IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { CreatePerson } from '@/features/people/person-dialogs';
import { people } from '@/features/people/person-object';
import { useMay } from '@/lib/rights';
import { ObjectList } from '@/ui/object/object-list';
import { Page } from '@/ui/page';

const route = getRouteApi('/signed-in/people');

export function PeopleRoute() {
  const { t } = useTranslation();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const mayChange = useMay('users:write');
  const [creating, setCreating] = useState(false);
  return (
    <Page
      edge
      title={t('people.title')}
      actions={
        mayChange && (
          <Button leftSection={<IconPlus size={16} aria-hidden />} onClick={() => setCreating(true)}>
            {t('people.create')}
          </Button>
        )
      }
    >
      <ObjectList
        object={people}
        search={search}
        onSearch={(next, going) => void navigate({ search: next, ...going })}
      />
      <CreatePerson
        opened={creating}
        onClose={() => setCreating(false)}
        onCreated={({ id }) => void navigate({ to: '/people/$personId', params: { personId: id } })}
      />
    </Page>
  );
}
