import { Button } from '@mantine/core';
import { getRouteApi, Link } from '@tanstack/react-router';
import { IconPlus } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { segments } from '@/features/segments/segment-object';
import { useMay } from '@/lib/rights';
import { ObjectList } from '@/ui/object/object-list';
import { Page } from '@/ui/page';

const route = getRouteApi('/signed-in/segments');

export function SegmentsRoute() {
  const { t } = useTranslation();
  const mayChange = useMay('segments:write');
  const navigate = route.useNavigate();
  const create = mayChange && (
    <Button component={Link} to="/segments/new" leftSection={<IconPlus size={16} aria-hidden />}>
      {t('segments.create')}
    </Button>
  );
  return (
    <Page edge title={t('segments.title')} actions={create}>
      <ObjectList
        object={segments}
        search={route.useSearch()}
        onSearch={(search, going) => void navigate({ search, ...going, replace: true })}
        empty={create}
      />
    </Page>
  );
}
