import { Button, Group, Stack } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Lead } from '@/api/types';
import { useIntention } from '@/lib/intention';
import { plainPhone } from '@/lib/phone';
import { isProblem } from '@/lib/problem';
import { whyUnread } from '@/lib/typed-number';
import { ErrorSummary } from '@/ui/form/error-summary';
import { FormDialog } from '@/ui/form/form-dialog';
import { FormError } from '@/ui/form-error';
import { useUnsaved } from '@/ui/unsaved';
import { useConvertLead } from './api';
import {
  amountKind,
  changedIn,
  type Choice,
  inputOf,
  isFrom,
  type Missing,
  missingIn,
  usualChoice,
} from './conversion-input';
import { ConvertAccount } from './convert-account';
import { ConvertDeal } from './convert-deal';
import classes from './leads.module.css';

interface ConvertLeadProps {
  lead: Lead;
  opened: boolean;
  onClose: () => void;
}

/** Turns a lead into customer, contact and deal in one step; until all are there the lead stays as it is. */
export function ConvertLead({ lead, opened, onClose }: ConvertLeadProps) {
  const { t } = useTranslation();
  return (
    <FormDialog opened={opened} onClose={onClose} title={t('leads.convert.title', { name: lead.name })}>
      <ConvertForm lead={lead} onClose={onClose} />
    </FormDialog>
  );
}

function ConvertForm({ lead, onClose }: Omit<ConvertLeadProps, 'opened'>) {
  const { t } = useTranslation();
  const [chosen, setChosen] = useState<Partial<Choice>>({});
  const choice = { ...usualChoice(lead), ...chosen };
  const [seen] = useState(lead);
  const changed = changedIn(seen, lead);
  const [tries, setTries] = useState(0);
  const [taken, setTaken] = useState(false);
  const intention = useIntention();
  const convert = useConvertLead(lead.id);
  const late = taken || Boolean(lead.conversion && !convert.isPending && !convert.isSuccess);
  useUnsaved(Object.keys(chosen).length > 0 && !convert.isSuccess);
  const missing = missingIn(choice);
  const unread = choice.withDeal ? whyUnread(choice.amount, amountKind(choice), t) : undefined;
  const set = (changes: Partial<Choice>) => setChosen((before) => ({ ...before, ...changes }));
  const send = async () => {
    setTries((before) => before + 1);
    if (unread || Object.keys(missing).length > 0) return;
    const input = inputOf(choice);
    try {
      const { data } = await convert.mutateAsync({ input, key: intention.keyFor(input) });
      if (!isFrom(input, data.conversion)) return setTaken(true);
    } catch {
      return; // the form says why
    }
    intention.done();
    notifications.show({ message: t('leads.convert.done', { name: lead.name }) });
    onClose();
  };
  const refused = isProblem(convert.error) ? convert.error.fields : {};
  const labels: Record<keyof Missing, string> = {
    'newAccount.name': 'accounts.fields.name',
    accountId: 'leads.convert.existing',
    dealName: 'deals.fields.name',
  };
  const wrong = (Object.keys(missing) as (keyof Missing)[]).map((id): [string, string] => [
    id,
    t('form.missing', { field: t(labels[id]) }),
  ]);
  if (unread) wrong.push(['amount', unread]);
  const errors: Record<string, string> = tries > 0 ? { ...refused, ...Object.fromEntries(wrong) } : {};
  const shared = { choice, set, errors };
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void send();
      }}
    >
      <Stack gap={16}>
        <ErrorSummary
          wrong={Object.entries(errors).map(([id, message]) => ({ id, message }))}
          tries={tries}
        />
        <ConvertAccount {...shared} email={lead.email} busy={convert.isPending || convert.isSuccess} />
        <section className={classes.part}>
          <h3>{t('leads.convert.contact')}</h3>
          <p className="muted">
            {t('leads.convert.contactText', {
              who: [lead.name, lead.phone && plainPhone(lead.phone), lead.email].filter(Boolean).join(' · '),
            })}
          </p>
        </section>
        <ConvertDeal {...shared} />
        <div role="status" className="muted">
          {convert.isPending
            ? t('leads.convert.running')
            : changed.length > 0 &&
              t('record.changedElsewhere', {
                fields: changed.map((field) => t(`leads.fields.${field}`)).join(t('conflict.comma')),
              })}
        </div>
        <FormError error={convert.error} />
        {late && <FormError error={late} words={t('leads.convert.late')} />}
        <Group justify="flex-end" gap={8}>
          <Button variant="default" onClick={onClose}>
            {t('actions.cancel')}
          </Button>
          <Button type="submit" loading={convert.isPending} disabled={late}>
            {t('leads.convert.action')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
