import { Button } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useMay } from '@/lib/rights';
import { useCreate } from '../create/use-create';

/** Makes a contact of a customer from the page of one of its records. */
export function NewContact({ accountId }: { accountId: string }) {
  const { t } = useTranslation();
  const create = useCreate();
  if (!useMay('contacts:write')) return null;
  return (
    <Button
      size="xs"
      variant="default"
      leftSection={<IconPlus size={14} aria-hidden />}
      onClick={() => create('contacts', { accountId })}
    >
      {t('contacts.create')}
    </Button>
  );
}
