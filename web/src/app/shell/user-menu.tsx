import { Menu, UnstyledButton } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { IconChevronDown, IconLogout, IconUserCircle } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { signOut } from '@/features/session/api';
import type { Session } from '@/lib/session';
import { Monogram } from '@/ui/monogram';
import { useThumbPlaces } from './places-of-mine';
import classes from './top-bar.module.css';

/** Who is signed in, the way to their profile and out; on a phone also the places that the bottom bar has no room for. */
export function UserMenu({ user }: { user: NonNullable<Session['user']> }) {
  const { t } = useTranslation();
  const { others } = useThumbPlaces();
  return (
    <Menu position="bottom-end" width={240}>
      <Menu.Target>
        <UnstyledButton className={classes.user} aria-label={t('shell.userMenu', { name: user.name })}>
          <Monogram name={user.name} size={28} round />
          <span className={classes.userName}>{user.name}</span>
          <IconChevronDown size={14} aria-hidden />
        </UnstyledButton>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Label>
          {user.username}
          {user.roles.length > 0 && ` · ${user.roles.map((role) => t(`roles.${role}`, role)).join(', ')}`}
        </Menu.Label>
        <div className={classes.onlyPhone}>
          {others.map(({ to, label, icon: Icon }) => (
            <Menu.Item key={to} component={Link} to={to} leftSection={<Icon size={16} stroke={1.75} />}>
              {t(label)}
            </Menu.Item>
          ))}
          <Menu.Divider />
        </div>
        <Menu.Item component={Link} to="/me" leftSection={<IconUserCircle size={16} stroke={1.75} />}>
          {t('shell.profile')}
        </Menu.Item>
        <Menu.Item leftSection={<IconLogout size={16} stroke={1.75} />} onClick={() => void signOut()}>
          {t('shell.signOut')}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
