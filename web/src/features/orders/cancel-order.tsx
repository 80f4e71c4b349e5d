import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Order } from '@/api/types';
import { AskReason } from '@/ui/form/ask-reason';
import { useAsSeen } from '@/ui/form/use-as-seen';
import { useCancelOrder } from './api';

/** Takes an order back, for a reason; there is no way back from that. */
export function CancelOrder({ order, version }: { order: Order; version: string }) {
  const { t } = useTranslation();
  const [asking, setAsking] = useState(false);
  const cancel = useCancelOrder(order.id);
  const seen = useAsSeen(version, asking, cancel.error);
  const done = () => {
    setAsking(false);
    cancel.reset();
  };
  return (
    <>
      <Button variant="default" onClick={() => setAsking(true)}>
        {t('orders.cancel.action')}
      </Button>
      <AskReason
        opened={asking}
        title={t('orders.cancel.title', { number: order.number })}
        label={t('orders.cancel.reason')}
        action={t('orders.cancel.action')}
        busy={cancel.isPending}
        error={cancel.error}
        onClose={done}
        onReason={(reason) => cancel.mutate({ reason, version: seen }, { onSuccess: done })}
      />
    </>
  );
}
