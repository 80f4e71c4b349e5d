import { Button, Group, SegmentedControl, Stack, TextInput } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { RecordSelect } from '@/ui/object/record-select';
import { alikeQuery } from './api';
import type { Choice } from './conversion-input';
import classes from './leads.module.css';

export interface ConvertPartProps {
  choice: Choice;
  set: (changes: Partial<Choice>) => void;
  /** What is wrong, by the field as the server names it. */
  errors: Record<string, string>;
}

/** Which customer a lead becomes; those that it may already be are shown before another one is made. */
export function ConvertAccount(props: ConvertPartProps & { email?: string | null; busy: boolean }) {
  const { choice, set, errors, email, busy } = props;
  const { t } = useTranslation();
  const isNew = choice.account === 'new';
  const [name] = useDebouncedValue(choice.accountName, 300);
  const asked = alikeQuery(name, email);
  const asking = isNew && !busy; // while it is made, the new one is there itself
  const alike = useQuery({ ...asked, enabled: asking && asked.enabled });
  const found = asking ? (alike.data?.items ?? []) : [];
  return (
    <section className={classes.part}>
      <h3>{t('leads.convert.account')}</h3>
      <Stack gap={12}>
        <SegmentedControl
          aria-label={t('leads.convert.account')}
          data={(['new', 'existing'] as const).map((value) => ({
            value,
            label: t(`leads.convert.accounts.${value}`),
          }))}
          value={choice.account}
          onChange={(account) => set({ account })}
        />
        {isNew ? (
          <>
            <TextInput
              label={t('accounts.fields.name')}
              withAsterisk
              maxLength={200}
              data-path="newAccount.name"
              value={choice.accountName}
              error={errors['newAccount.name']}
              onChange={(event) => set({ accountName: event.currentTarget.value })}
            />
            <SegmentedControl
              aria-label={t('accounts.fields.kind')}
              data={(['ORGANISATION', 'PERSON'] as const).map((value) => ({
                value,
                label: t(`accounts.kinds.${value}`),
              }))}
              value={choice.kind}
              onChange={(kind) => set({ kind })}
            />
          </>
        ) : (
          <div data-field="accountId">
            <RecordSelect
              object="accounts"
              label={t('leads.convert.existing')}
              required
              value={choice.accountId}
              error={errors.accountId}
              onChange={(accountId) => set({ accountId })}
            />
          </div>
        )}
        {found.length > 0 && (
          <div className={classes.alike} role="status">
            <p>{t('leads.convert.alike', { count: found.length })}</p>
            {found.map((account) => (
              <Group key={account.id} gap={8} wrap="nowrap" mih={32}>
                <span className="strong clip">{account.name}</span>
                <span className="muted small clip">
                  {[account.region, account.email].filter(Boolean).join(' · ')}
                </span>
                <Button
                  ml="auto"
                  size="compact-sm"
                  variant="default"
                  flex="none"
                  aria-label={t('leads.convert.useOf', { name: account.name })}
                  onClick={() => set({ account: 'existing', accountId: account.id })}
                >
                  {t('leads.convert.use')}
                </Button>
              </Group>
            ))}
          </div>
        )}
      </Stack>
    </section>
  );
}
