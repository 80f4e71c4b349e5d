import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { AccountRow } from '@/api/types';
import { useFormats } from '@/lib/use-formats';
import type { ListField } from '@/ui/list/field';
import { Monogram } from '@/ui/monogram';

/** What an account is made of, for its list and its filter. */
export function useAccountFields(): ListField<AccountRow>[] {
  const { t } = useTranslation();
  const formats = useFormats();
  return useMemo(
    () => [
      {
        id: 'name',
        label: t('accounts.fields.name'),
        type: 'text',
        filter: true,
        sort: true,
        card: 'title',
        cell: ({ name }) => (
          <>
            <Monogram name={name} />
            <span className="clip">{name}</span>
          </>
        ),
      },
      {
        id: 'kind',
        label: t('accounts.fields.kind'),
        type: 'enum',
        filter: true,
        sort: true,
        width: 120,
        card: 'line',
        options: [
          { value: 'ORGANISATION', label: t('accounts.kinds.ORGANISATION') },
          { value: 'PERSON', label: t('accounts.kinds.PERSON') },
        ],
        cell: ({ kind }) => t(`accounts.kinds.${kind}`),
      },
      {
        id: 'industry',
        label: t('accounts.fields.industry'),
        type: 'text',
        filter: true,
        sort: true,
        width: 150,
        card: 'line',
        cell: ({ industry }) => industry,
      },
      {
        id: 'region',
        label: t('accounts.fields.region'),
        type: 'text',
        filter: true,
        sort: true,
        width: 140,
        card: 'line',
        cell: ({ region }) => region,
      },
      { id: 'country', label: t('accounts.fields.country'), type: 'text', filter: true },
      { id: 'email', label: t('accounts.fields.email'), type: 'text', filter: true },
      { id: 'externalId', label: t('accounts.fields.externalId'), type: 'text', filter: true },
      {
        id: 'phone',
        label: t('accounts.fields.phone'),
        type: 'text',
        width: 160,
        cell: ({ phone }) => phone,
      },
      {
        id: 'createdAt',
        label: t('accounts.fields.createdAt'),
        type: 'moment',
        filter: true,
        sort: true,
        width: 140,
        cell: ({ createdAt }) => <span title={formats.moment(createdAt)}>{formats.relative(createdAt)}</span>,
      },
      {
        id: 'changedAt',
        label: t('accounts.fields.changedAt'),
        type: 'moment',
        filter: true,
        sort: true,
        width: 140,
        cell: ({ changedAt }) => <span title={formats.moment(changedAt)}>{formats.relative(changedAt)}</span>,
      },
    ],
    [t, formats],
  );
}
