import { Button, Group, SimpleGrid, Stack } from '@mantine/core';
import { useForm } from '@mantine/form';
import { notifications } from '@mantine/notifications';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { isProblem } from '@/lib/problem';
import { useFormats } from '@/lib/use-formats';
import { CurrencySelect } from '@/ui/form/currency-select';
import type { DialogProps } from '@/ui/form/create-dialog';
import { DraftNote } from '@/ui/form/draft-note';
import { ErrorSummary } from '@/ui/form/error-summary';
import { useFormDraft } from '@/ui/form/form-draft';
import { FormDialog } from '@/ui/form/form-dialog';
import { FormError } from '@/ui/form-error';
import { LinesEditor } from '@/ui/lines/lines-editor';
import { type LineDraft, lineInput } from '@/ui/lines/totals';
import { linesOf, type LineStart, summedUp, writtenLines, wrongLines } from '@/ui/lines/written-lines';
import { RecordSelect } from '@/ui/object/record-select';
import { usePlaceOrder } from './api';

/** The won deal that an order comes from. */
export interface OrderSource {
  dealId: string;
  accountId: string;
  currency: string;
  lines: LineStart[];
  /** The numbers of the orders that it has come to already. */
  before?: string[];
}

interface PlaceOrderProps extends DialogProps<{ id: string }> {
  from?: OrderSource;
  /** Whose order it is, where that is known already. */
  accountId?: string;
}

/** An order of its own or of a won deal, which gives customer, currency and lines. */
export function PlaceOrder({ opened, onClose, ...form }: PlaceOrderProps) {
  const { t } = useTranslation();
  return (
    <FormDialog opened={opened} onClose={onClose} size={880} title={t('orders.create')}>
      <OrderForm {...form} onClose={onClose} />
    </FormDialog>
  );
}

interface OrderValues {
  dealId?: string;
  accountId: string | null;
  currency: string;
  lines: LineDraft[];
}

const valuesOf = ({ from, accountId }: Pick<PlaceOrderProps, 'from' | 'accountId'>): OrderValues => ({
  dealId: from?.dealId,
  accountId: from?.accountId ?? accountId ?? null,
  currency: from?.currency ?? 'CNY',
  lines: linesOf(from?.lines ?? []),
});

function OrderForm({ onClose, onCreated, ...given }: Omit<PlaceOrderProps, 'opened'>) {
  const { from } = given;
  const { t } = useTranslation();
  const formats = useFormats();
  const draft = useFormDraft('orders', valuesOf(given));
  const form = useForm({ initialValues: draft.start, onValuesChange: draft.keep });
  const { accountId, currency, lines } = form.values;
  const [tries, setTries] = useState(0);
  const place = usePlaceOrder();
  const account = t('orders.fields.account');
  const refused = isProblem(place.error) ? place.error.fields : {};
  const wrong = {
    ...(accountId ? {} : { accountId: t('form.missing', { field: account }) }),
    ...(lines.length > 0 ? {} : { lines: t('orders.lineMissing') }),
    ...wrongLines(lines, currency, t),
  };
  const errors: Record<string, string> = tries > 0 ? { ...refused, ...wrong } : {};
  const send = async () => {
    setTries((before) => before + 1);
    if (!accountId || Object.keys(wrong).length > 0) return;
    const input = { accountId, currency, dealId: from?.dealId, lines: lines.map(lineInput) };
    const sending = draft.send(input);
    try {
      const { data } = await place.mutateAsync({ input, key: sending.key });
      sending.done();
      notifications.show({ message: t('orders.placed', { number: data.number }) });
      onClose();
      onCreated(data);
    } catch {
      return; // the form says why
    }
  };
  const startOver = () => {
    form.setValues(draft.initial);
    draft.forget();
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
        <DraftNote shown={draft.restored} onForget={startOver} />
        {from?.before && from.before.length > 0 && (
          <p role="status" style={{ margin: 0 }}>
            {t('orders.already', { count: from.before.length, numbers: formats.list(from.before) })}
          </p>
        )}
        <ErrorSummary wrong={summedUp(errors, t)} tries={tries} />
        {!from && (
          <SimpleGrid cols={{ base: 1, xs: 2 }} spacing={12} verticalSpacing={12}>
            <div data-field="accountId">
              <RecordSelect
                object="accounts"
                creates
                label={account}
                required
                value={accountId}
                error={errors.accountId}
                onChange={(id) => form.setFieldValue('accountId', id)}
              />
            </div>
            <div data-field="currency">
              <CurrencySelect
                label={t('orders.fields.currency')}
                value={currency}
                error={errors.currency}
                onChange={(code) => form.setFieldValue('currency', code)}
              />
            </div>
          </SimpleGrid>
        )}
        <LinesEditor
          draft={writtenLines(lines, (next) => form.setFieldValue('lines', next))}
          currency={currency}
          errors={errors}
        />
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
