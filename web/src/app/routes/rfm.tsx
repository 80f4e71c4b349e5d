import { useTranslation } from 'react-i18next';
import { RfmView } from '@/features/insights/rfm-view';
import { Page } from '@/ui/page';

export function RfmRoute() {
  const { t } = useTranslation();
  return (
    <Page title={t('rfm.title')} lead={t('rfm.lead')}>
      <RfmView />
    </Page>
  );
}
