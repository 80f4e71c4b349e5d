import { Button, Group, Modal } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormats } from '@/lib/use-formats';

interface ReopenDealProps {
  name: string;
  /** The numbers of the orders that it has come to. */
  orders: string[];
  busy: boolean;
  onReopen: () => void;
}

/** Asks first where the deal has orders: they do not go with its end. */
export function ReopenDeal({ name, orders, busy, onReopen }: ReopenDealProps) {
  const { t } = useTranslation();
  const formats = useFormats();
  const [asking, setAsking] = useState(false);
  const close = () => setAsking(false);
  const reopen = () => {
    close();
    onReopen();
  };
  return (
    <>
      <Button
        variant="default"
        loading={busy}
        onClick={() => (orders.length > 0 ? setAsking(true) : onReopen())}
      >
        {t('deals.reopen.action')}
      </Button>
      <Modal opened={asking} onClose={close} title={t('deals.reopen.title', { name })}>
        <p style={{ marginTop: 0 }}>
          {t('deals.reopen.orders', { count: orders.length, numbers: formats.list(orders) })}
        </p>
        <Group justify="flex-end" gap={8}>
          <Button variant="default" onClick={close}>
            {t('actions.cancel')}
          </Button>
          <Button onClick={reopen}>{t('deals.reopen.action')}</Button>
        </Group>
      </Modal>
    </>
  );
}
