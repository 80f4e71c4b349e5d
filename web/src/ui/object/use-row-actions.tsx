import { notifications } from '@mantine/notifications';
import { useNavigate } from '@tanstack/react-router';
import { IconExternalLink, IconLink } from '@tabler/icons-react';
import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { pageOf } from '@/lib/objects';
import type { RowAction } from '../list/table-types';
import type { ObjectDescription } from './object';

export type MoreActions<One> = (one: One) => RowAction[];

/** What can be done with any row, and what its object adds to that. */
export function useRowActions<One extends { id: string }>(
  object: ObjectDescription<One>,
  more?: MoreActions<One>,
) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  return useCallback(
    (one: One): RowAction[] => {
      const page = pageOf(object.name, one.id);
      return [
        {
          id: 'open',
          label: t('rows.open'),
          icon: <IconExternalLink size={16} stroke={1.75} aria-hidden />,
          run: () => void navigate({ to: page }),
        },
        {
          id: 'link',
          label: t('rows.copyLink'),
          icon: <IconLink size={16} stroke={1.75} aria-hidden />,
          run: () => {
            void navigator.clipboard
              .writeText(new URL(page, globalThis.location.href).toString())
              .then(() => notifications.show({ message: t('rows.linkCopied') }));
          },
        },
        ...(more?.(one) ?? []),
      ];
    },
    [object, more, t, navigate],
  );
}
