import { Button, Group, SimpleGrid, Stack } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useIntention } from '@/lib/intention';
import { isProblem } from '@/lib/problem';
import { CurrencySelect } from '@/ui/form/currency-select';
import type { DialogProps } from '@/ui/form/create-dialog';
import { FormDialog } from '@/ui/form/form-dialog';
import { FormError } from '@/ui/form-error';
import { LinesEditor } from '@/ui/lines/lines-editor';
import { lineInput, wrongIn } from '@/ui/lines/totals';
import { type LineStart, useLines } from '@/ui/lines/use-lines';
import { RecordSelect } from '@/ui/object/record-select';
import { useUnsaved } from '@/ui/unsaved';
import { usePlaceOrder } from './api';

/** The won deal that an order comes from. */
export interface OrderSource {
  dealId: string;
  accountId: string;
  currency: string;
  lines: LineStart[];
}

type PlaceOrderProps = DialogProps<{ id: string }> & { from?: OrderSource };

/** An order of its own or of a won deal, which gives customer, currency and lines. */
export function PlaceOrder({ opened, onClose, ...form }: PlaceOrderProps) {
  const { t } = useTranslation();
  return (
    <FormDialog opened={opened} onClose={onClose} size={880} title={t('orders.create')}>
      <OrderForm {...form} onClose={onClose} />
    </FormDialog>
  );
}

function OrderForm({ from, onClose, onCreated }: Omit<PlaceOrderProps, 'opened'>) {
  const { t } = useTranslation();
  const [accountId, setAccountId] = useState<string | null>(from?.accountId ?? null);
  const [currency, setCurrency] = useState(from?.currency ?? 'CNY');
  const [judged, setJudged] = useState(false);
  const draft = useLines(from?.lines ?? []);
  const intention = useIntention();
  const place = usePlaceOrder();
  useUnsaved(from ? false : Boolean(accountId) || draft.lines.some(({ description }) => description));
  const refused = isProblem(place.error) ? place.error.fields : {};
  const account = t('orders.fields.account');
  const send = async () => {
    setJudged(true);
    const wrong = draft.lines.some((line) => Object.keys(wrongIn(line)).length > 0);
    if (!accountId || wrong || draft.lines.length === 0) return;
    const input = { accountId, currency, dealId: from?.dealId, lines: draft.lines.map(lineInput) };
    try {
      const { data } = await place.mutateAsync({ input, key: intention.keyFor(input) });
      intention.done();
      notifications.show({ message: t('orders.placed', { number: data.number }) });
      onClose();
      onCreated(data);
    } catch {
      return; // the form says why
    }
  };
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void send();
      }}
    >
      <Stack gap={16}>
        {!from && (
          <SimpleGrid cols={{ base: 1, xs: 2 }} spacing={12} verticalSpacing={12}>
            <RecordSelect
              object="accounts"
              creates
              label={account}
              required
              value={accountId}
              error={judged && !accountId ? t('form.missing', { field: account }) : refused.accountId}
              onChange={setAccountId}
            />
            <CurrencySelect
              label={t('orders.fields.currency')}
              value={currency}
              error={refused.currency}
              onChange={setCurrency}
            />
          </SimpleGrid>
        )}
        <LinesEditor draft={draft} currency={currency} judged={judged} refused={refused} />
        {judged && draft.lines.length === 0 && <p role="alert">{t('orders.lineMissing')}</p>}
        <FormError error={place.error} />
        <Group justify="flex-end" gap={8}>
          <Button variant="default" onClick={onClose}>
            {t('actions.cancel')}
          </Button>
          <Button type="submit" loading={place.isPending}>
            {t('orders.place')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
