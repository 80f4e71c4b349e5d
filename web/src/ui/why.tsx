import { Popover, UnstyledButton } from '@mantine/core';
import { IconHelpCircle } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import classes from './why.module.css';

/** "Why?" on every value that the system made up by itself. */
export function Why({ label, children }: { label: string; children: React.ReactNode }) {
  const { t } = useTranslation();
  return (
    <Popover width={320} position="bottom-end" trapFocus returnFocus>
      <Popover.Target>
        <UnstyledButton className={classes.button} aria-label={t('actions.whyOf', { what: label })}>
          <IconHelpCircle size={14} stroke={1.75} aria-hidden />
          {t('actions.why')}
        </UnstyledButton>
      </Popover.Target>
      <Popover.Dropdown className={classes.text} tabIndex={-1} data-autofocus>
        {children}
      </Popover.Dropdown>
    </Popover>
  );
}
