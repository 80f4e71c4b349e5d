import { Popover, UnstyledButton } from '@mantine/core';
import { IconHelpCircle } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { usePanel } from './panel/use-panel';
import classes from './why.module.css';

interface WhyProps {
  label: string;
  /** Opens at the side, where it stays and has an address: `value.018f…`, as a registered kind `why` knows it. */
  panel?: string;
  children?: React.ReactNode;
}

/** "Why?" on every value that the system made up by itself. */
export function Why({ label, panel, children }: WhyProps) {
  if (panel) return <AtTheSide label={label} id={panel} />;
  return (
    <Popover width={320} position="bottom-end" trapFocus returnFocus>
      <Popover.Target>
        <Ask label={label} />
      </Popover.Target>
      <Popover.Dropdown className={classes.text} tabIndex={-1} data-autofocus>
        {children}
      </Popover.Dropdown>
    </Popover>
  );
}

function AtTheSide({ label, id }: { label: string; id: string }) {
  const { open } = usePanel();
  return <Ask label={label} onClick={() => open({ kind: 'why', id })} />;
}

function Ask({ label, className = '', ...rest }: { label: string } & React.ComponentPropsWithRef<'button'>) {
  const { t } = useTranslation();
  return (
    <UnstyledButton
      className={`${classes.button} ${className}`}
      aria-label={t('actions.whyOf', { what: label })}
      {...rest}
    >
      <IconHelpCircle size={14} stroke={1.75} aria-hidden />
      {t('actions.why')}
    </UnstyledButton>
  );
}
