import { ActionIcon, Menu, Tooltip } from '@mantine/core';
import { IconDotsVertical, type IconProps } from '@tabler/icons-react';
import type { ComponentType } from 'react';
import { useTranslation } from 'react-i18next';

export interface RecordAction {
  label: string;
  icon?: ComponentType<IconProps>;
  onClick: () => void;
  /** Takes something away: stands at the end, in the colour of danger. */
  danger?: boolean;
}

/** What can be done with a record besides its three main actions. */
export function RecordMenu({ menu }: { menu: RecordAction[] }) {
  const { t } = useTranslation();
  return (
    <Menu position="bottom-end" width={220}>
      <Menu.Target>
        <Tooltip label={t('record.more')}>
          <ActionIcon variant="default" size={36} aria-label={t('record.more')}>
            <IconDotsVertical size={16} stroke={1.75} aria-hidden />
          </ActionIcon>
        </Tooltip>
      </Menu.Target>
      <Menu.Dropdown>
        {[...menu]
          .sort((one, other) => Number(one.danger ?? false) - Number(other.danger ?? false))
          .map(({ label, icon: Icon, onClick, danger }) => (
            <Menu.Item
              key={label}
              onClick={onClick}
              c={danger ? 'var(--gx-danger)' : undefined}
              leftSection={Icon && <Icon size={16} stroke={1.75} aria-hidden />}
            >
              {label}
            </Menu.Item>
          ))}
      </Menu.Dropdown>
    </Menu>
  );
}
