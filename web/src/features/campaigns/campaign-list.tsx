import { Button } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useMay } from '@/lib/rights';
import type { Going, ListSearch } from '@/ui/list/list-search';
import { ObjectList } from '@/ui/object/object-list';
import { campaigns } from './campaign-object';

interface CampaignListProps {
  search: ListSearch;
  onSearch: (search: ListSearch, going: Going) => void;
}

export function CampaignList({ search, onSearch }: CampaignListProps) {
  const { t } = useTranslation();
  const mayChange = useMay('campaigns:write');
  return (
    <ObjectList
      object={campaigns}
      search={search}
      onSearch={onSearch}
      empty={
        mayChange && (
          <Button component={Link} to="/campaigns/new">
            {t('campaigns.create')}
          </Button>
        )
      }
    />
  );
}
