import { ActionIcon, Tooltip } from '@mantine/core';
import { useLocalStorage, useMediaQuery } from '@mantine/hooks';
import {
  IconChevronDown,
  IconChevronUp,
  IconLayoutSidebarLeftCollapse,
  IconLayoutSidebarLeftExpand,
  IconLayoutSidebarRightCollapse,
  IconLayoutSidebarRightExpand,
} from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import classes from './record.module.css';

const icons = {
  facts: { open: IconLayoutSidebarLeftCollapse, closed: IconLayoutSidebarLeftExpand },
  related: { open: IconLayoutSidebarRightCollapse, closed: IconLayoutSidebarRightExpand },
};

const at = { getInitialValueInEffect: false };

interface SideColumnProps {
  side: 'facts' | 'related';
  label: string;
  children: React.ReactNode;
}

/**
 * A column that can be folded to a strip, and stays so for the next record. Where there is little room the right one is
 * folded to begin with and opens over the middle; on a phone both are parts of the page that fold.
 */
export function SideColumn({ side, label, children }: SideColumnProps) {
  const { t } = useTranslation();
  const stacked = useMediaQuery('(max-width: 53.74em)', false, at) ?? false;
  const narrow = useMediaQuery('(max-width: 79.99em)', false, at) ?? false;
  const [kept, setKept] = useLocalStorage({
    key: `guanxi.record.${side}`,
    defaultValue: true,
    getInitialValueInEffect: false,
  });
  const [over, setOver] = useState(false);
  const temporary = stacked || (narrow && side === 'related');
  const open = temporary ? over : kept;
  const toggle = () => (temporary ? setOver(!over) : setKept(!kept));
  const said = t(open ? 'record.fold' : 'record.unfold', { what: label });
  const Icon = stacked ? (open ? IconChevronUp : IconChevronDown) : icons[side][open ? 'open' : 'closed'];
  return (
    <aside
      className={classes[side]}
      aria-label={label}
      data-open={open || undefined}
      data-over={(temporary && !stacked && open) || undefined}
    >
      <div className={classes.columnHead}>
        {stacked ? (
          <button type="button" className={classes.fold} onClick={toggle} aria-expanded={open}>
            {label}
            <Icon size={16} stroke={1.75} aria-hidden />
          </button>
        ) : (
          <>
            {open && <h2 className={classes.columnTitle}>{label}</h2>}
            <Tooltip label={said}>
              <ActionIcon size={24} aria-label={said} aria-expanded={open} onClick={toggle}>
                <Icon size={16} stroke={1.75} aria-hidden />
              </ActionIcon>
            </Tooltip>
          </>
        )}
      </div>
      {open && <div className={classes.columnBody}>{children}</div>}
    </aside>
  );
}
