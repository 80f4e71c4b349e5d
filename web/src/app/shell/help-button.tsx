import { ActionIcon, Tooltip } from '@mantine/core';
import { useRouterState } from '@tanstack/react-router';
import { IconHelpCircle } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { usePanel } from '@/ui/panel/use-panel';
import { articleOf } from '../help/articles-of-routes';
import { tellStep } from './told-steps';

/** Opens the article for this page at the side. */
export function HelpButton() {
  const { t } = useTranslation();
  const { stack, open, back } = usePanel();
  const route = useRouterState({ select: ({ matches }) => matches.at(-1)?.fullPath ?? '/' });
  const shown = stack.at(-1)?.kind === 'help';
  return (
    <Tooltip label={t('shell.help')}>
      <ActionIcon
        aria-label={t('shell.help')}
        aria-expanded={shown}
        onClick={() => {
          if (shown) back();
          else {
            open({ kind: 'help', id: articleOf(route) });
            tellStep('help');
          }
        }}
      >
        <IconHelpCircle size={20} stroke={1.75} aria-hidden />
      </ActionIcon>
    </Tooltip>
  );
}
