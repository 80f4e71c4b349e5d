import { useTranslation } from 'react-i18next';
import { CreateAccount } from '@/features/accounts/account-dialogs';
import { useMay } from '@/lib/rights';
import type { InlineCreate } from '@/ui/form/create-form';

/** How forms of other objects make a customer without being left; undefined for those who may not. */
export function useNewAccount(): InlineCreate | undefined {
  const { t } = useTranslation();
  const may = useMay('accounts:write');
  return may ? { label: t('accounts.create'), render: (dialog) => <CreateAccount {...dialog} /> } : undefined;
}
