import { useTranslation } from 'react-i18next';
import { RfmView } from '@/features/insights/rfm-view';
import { bringCharts } from '@/ui/chart/chart-figure';
import { Page } from '@/ui/page';

bringCharts();

export function RfmRoute() {
  const { t } = useTranslation();
  return (
    <Page title={t('rfm.title')} lead={t('rfm.lead')}>
      <RfmView />
    </Page>
  );
}
