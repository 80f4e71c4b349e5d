import { Button } from '@mantine/core';
import { getRouteApi } from '@tanstack/react-router';
import { IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { CaseList } from '@/features/cases/case-list';
import { CaseQueues } from '@/features/cases/case-queues';
import { CreateCase } from '@/features/cases/create-case';
import { useMay } from '@/lib/rights';
import { Page } from '@/ui/page';

const route = getRouteApi('/signed-in/cases');

export function CasesRoute() {
  const { t } = useTranslation();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const mayChange = useMay('cases:write');
  const [creating, setCreating] = useState(false);
  return (
    <Page
      edge
      title={t('cases.title')}
      actions={
        mayChange && (
          <Button leftSection={<IconPlus size={16} aria-hidden />} onClick={() => setCreating(true)}>
            {t('cases.create')}
          </Button>
        )
      }
    >
      <CaseQueues filter={search.filter} as={search.as} />
      <CaseList
        search={search}
        onSearch={(next, going) => void navigate({ search: next, ...going })}
        onCreate={mayChange ? () => setCreating(true) : undefined}
      />
      <CreateCase
        opened={creating}
        onClose={() => setCreating(false)}
        onCreated={({ id }) => void navigate({ to: '/cases/$caseId', params: { caseId: id } })}
      />
    </Page>
  );
}
