import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Account } from '@/api/types';
import { useFormats } from '@/lib/use-formats';
import { type Fact, FactList } from '@/ui/record/fact-list';

export function AccountFacts({ account }: { account: Account }) {
  const { t } = useTranslation();
  const formats = useFormats();
  const website =
    account.website && /^https?:\/\//.test(account.website) ? account.website : `https://${account.website}`;
  const facts: Fact[] = [
    { label: t('accounts.fields.kind'), value: t(`accounts.kinds.${account.kind}`) },
    { label: t('accounts.fields.industry'), value: account.industry },
    { label: t('accounts.fields.region'), value: account.region },
    { label: t('accounts.fields.country'), value: account.country },
    {
      label: t('accounts.fields.phone'),
      value: account.phone && <a href={`tel:${account.phone}`}>{account.phone}</a>,
    },
    {
      label: t('accounts.fields.email'),
      value: account.email && <a href={`mailto:${account.email}`}>{account.email}</a>,
    },
    {
      label: t('accounts.fields.website'),
      value: account.website && (
        <a href={website} target="_blank" rel="noreferrer">
          {account.website}
        </a>
      ),
    },
    {
      label: t('accounts.fields.externalKeys'),
      value:
        account.externalKeys?.length > 0
          ? account.externalKeys.map(({ source, id }) => (
              <Text key={`${source}/${id}`} size="sm" ff="monospace">
                {source} / {id}
              </Text>
            ))
          : null,
    },
    {
      label: t('accounts.fields.createdAt'),
      value: <span title={formats.moment(account.createdAt)}>{formats.date(account.createdAt)}</span>,
    },
    {
      label: t('accounts.fields.changedAt'),
      value: <span title={formats.moment(account.changedAt)}>{formats.relative(account.changedAt)}</span>,
    },
  ];
  return <FactList facts={facts} />;
}
