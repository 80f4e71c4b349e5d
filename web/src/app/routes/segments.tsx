import { Button } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { IconPlus } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { SegmentList } from '@/features/segments/segment-list';
import { useMay } from '@/lib/rights';
import { Page } from '@/ui/page';

export function SegmentsRoute() {
  const { t } = useTranslation();
  const mayChange = useMay('segments:write');
  return (
    <Page
      edge
      title={t('segments.title')}
      actions={
        mayChange && (
          <Button component={Link} to="/segments/new" leftSection={<IconPlus size={16} aria-hidden />}>
            {t('segments.create')}
          </Button>
        )
      }
    >
      <SegmentList />
    </Page>
  );
}
