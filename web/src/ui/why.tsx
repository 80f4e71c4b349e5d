import { UnstyledButton } from '@mantine/core';
import { IconHelpCircle } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { usePanel } from './panel/use-panel';
import classes from './why.module.css';

interface WhyProps {
  label: string;
  /** Of its explanation, as the kind `why` of the side panel knows it: `value.018f…`. */
  id: string;
}

/** "Why?" on every value that the system made up by itself; the answer opens at the side, where it has an address. */
export function Why({ label, id }: WhyProps) {
  const { t } = useTranslation();
  const { open } = usePanel();
  return (
    <UnstyledButton
      className={classes.button}
      aria-label={t('actions.whyOf', { what: label })}
      onClick={() => open({ kind: 'why', id })}
    >
      <IconHelpCircle size={14} stroke={1.75} aria-hidden />
      {t('actions.why')}
    </UnstyledButton>
  );
}
