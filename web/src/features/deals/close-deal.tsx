import { Button, Group, Modal, SimpleGrid, Stack, Textarea } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { notifications } from '@mantine/notifications';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Deal } from '@/api/types';
import { dayOf } from '@/lib/day';
import { isProblem } from '@/lib/problem';
import { whyUnread } from '@/lib/typed-number';
import { useFormats } from '@/lib/use-formats';
import { CurrencySelect } from '@/ui/form/currency-select';
import { DateField } from '@/ui/form/date-field';
import { ErrorSummary } from '@/ui/form/error-summary';
import { NumberField } from '@/ui/form/number-field';
import { FormError } from '@/ui/form-error';
import { useCloseDeal, useLookAgain } from './api';
import type { Ending } from './board';
import { useFaster } from './faster';
import { type EndingForm, missingIn, outcomeOf, withNews } from './outcome';

interface CloseDealProps {
  deal: Deal;
  version: string;
  ending: Ending;
  /** With the deal as it is then, when it has ended. */
  onClose: (ended?: Deal) => void;
}

/** Won or lost, with what that needs. */
export function CloseDeal(props: CloseDealProps) {
  const { t } = useTranslation();
  const phone = useMediaQuery('(max-width: 47.99em)');
  const { deal, ending, onClose } = props;
  return (
    <Modal
      opened
      onClose={() => onClose()}
      title={t(`deals.close.${ending}.title`, { name: deal.name })}
      fullScreen={phone}
    >
      <EndingFields {...props} />
    </Modal>
  );
}

/**
 * Ends the deal that was seen when this opened: its amount stands in the form, and a later one is not written over. Who is
 * refused for it sees the later one and can decide again.
 */
function EndingFields({ onClose, ending, ...opened }: CloseDealProps) {
  const [{ deal, version }, setSeen] = useState(opened);
  const lookAgain = useLookAgain(deal.id);
  const fixed = deal.lines.length > 0; // what it is worth follows its lines
  const { t } = useTranslation();
  const { timeZone } = useFormats();
  const close = useCloseDeal();
  const faster = useFaster();
  const [refusal, setRefusal] = useState<unknown>();
  const [changed, setChanged] = useState(false);
  const [tries, setTries] = useState(0);
  const [form, setForm] = useState<EndingForm>(() => ({
    amount: fixed ? deal.amount : deal.amount || null,
    currency: deal.currency,
    closedOn: dayOf(new Date(), timeZone),
    reason: '',
  }));
  const set = (changes: Partial<EndingForm>) => setForm((before) => ({ ...before, ...changes }));
  const missing = missingIn(ending, form);
  const refused = isProblem(refusal) ? refusal.fields : {};
  const send = async () => {
    setTries((before) => before + 1);
    if (Object.keys(missing).length > 0) return;
    let ended: Deal;
    try {
      const seen = { id: deal.id, version };
      ended = (await close.mutateAsync({ seen, input: outcomeOf(ending, form, deal) })).data;
    } catch (why) {
      const now = await lookAgain(why);
      const still = now?.data.next.includes(ending) ? now : undefined;
      setRefusal(await faster(why, deal));
      setChanged(still !== undefined);
      if (!still) return;
      setSeen({ deal: still.data, version: still.etag ?? `"${still.data.version}"` });
      setForm((before) => withNews(before, deal, still.data));
      return;
    }
    notifications.show({ message: t(`deals.close.${ending}.done`, { name: deal.name }) });
    onClose(ended);
  };
  const kind = { currency: form.currency, min: 0 };
  const reason = t('deals.close.reason');
  const amount = t('deals.fields.amount');
  const closedOn = t('deals.fields.closedOn');
  const labels: Partial<Record<keyof EndingForm, string>> = { reason, amount, closedOn };
  const at = (field: keyof EndingForm) => {
    const lacks = tries > 0 && missing[field];
    return {
      'data-path': field,
      error: lacks
        ? (whyUnread(form[field], kind, t) ?? t('form.missing', { field: labels[field] }))
        : refused[field],
    };
  };
  const wrong = (Object.keys(form) as (keyof EndingForm)[]).flatMap((id) => {
    const message = at(id).error;
    return message ? [{ id, message }] : [];
  });
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void send();
      }}
    >
      <Stack gap={12}>
        <ErrorSummary wrong={wrong} tries={tries} />
        {ending === 'LOST' && (
          <Textarea
            label={reason}
            withAsterisk
            data-autofocus
            autosize
            minRows={3}
            maxLength={500}
            value={form.reason}
            {...at('reason')}
            onChange={(event) => set({ reason: event.currentTarget.value })}
          />
        )}
        {ending === 'WON' && (
          <SimpleGrid cols={{ base: 1, xs: fixed ? 1 : 2 }} spacing={12} verticalSpacing={12}>
            <NumberField
              label={amount}
              withAsterisk
              kind={kind}
              readOnly={fixed}
              description={fixed ? t('deals.amountFollowsLines') : undefined}
              value={form.amount}
              {...at('amount')}
              onChange={(value) => set({ amount: value === '' ? null : value })}
            />
            {!fixed && (
              <CurrencySelect
                label={t('deals.fields.currency')}
                value={form.currency}
                error={refused.currency}
                onChange={(currency) => set({ currency })}
              />
            )}
          </SimpleGrid>
        )}
        <DateField
          label={closedOn}
          withAsterisk={ending === 'WON'}
          value={form.closedOn}
          {...at('closedOn')}
          onChange={(day) => set({ closedOn: day })}
        />
        <FormError error={refusal} words={changed ? t('deals.close.changed') : undefined} />
        <Group justify="flex-end" gap={8}>
          <Button variant="default" onClick={() => onClose()}>
            {t('actions.cancel')}
          </Button>
          <Button type="submit" loading={close.isPending}>
            {t(`deals.close.${ending}.action`)}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
