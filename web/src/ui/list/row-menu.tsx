import { Menu } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Dots } from '../dots';
import type { RowAction } from './table-types';
import classes from './data-table.module.css';

interface RowMenuProps {
  /** Asked for when it is opened. */
  actions: () => RowAction[];
  opened: boolean;
  onOpened: (opened: boolean) => void;
}

/** The key that opened it is still on its way when it hears keys as clicks outside. */
const outside = ['mousedown', 'touchstart'];

/** What can be done with one row. It is mounted only while it is open: ten thousand rows have one menu. */
export function RowMenu({ actions, opened, onOpened }: RowMenuProps) {
  const { t } = useTranslation();
  const button = (
    <Dots
      className={classes.dots}
      tabIndex={-1}
      aria-label={t('rows.actions')}
      aria-haspopup="menu"
      data-opened={opened || undefined}
      onClick={() => onOpened(!opened)}
    />
  );
  if (!opened) return button;
  return (
    <Menu
      opened
      clickOutsideEvents={outside}
      onChange={onOpened}
      position="bottom-end"
      returnFocus={false}
      trapFocus
      width={200}
    >
      <Menu.Target>{button}</Menu.Target>
      <Menu.Dropdown>
        {actions().map(({ id, label, icon, run }) => (
          <Menu.Item key={id} leftSection={icon} onClick={run}>
            {label}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}
