import { Menu, UnstyledButton } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { IconChevronDown, IconLogout, IconUserCircle } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Bell } from '@/features/notifications/bell';
import { sessionQuery, signOut } from '@/features/session/api';
import { Monogram } from '@/ui/monogram';
import { Seal } from '@/ui/seal';
import { LanguageSwitch, ThemeSwitch } from './switches';
import { usePlaces } from './places-of-mine';
import classes from './shell.module.css';

export function TopBar() {
  const { t } = useTranslation();
  const { data: session } = useQuery(sessionQuery);
  const user = session?.user;
  const places = usePlaces();
  return (
    <header className={classes.top}>
      <Link to="/" className={classes.topBrand} aria-label={t('shell.goHome')}>
        <Seal size={28} />
      </Link>
      <div className={classes.topEnd}>
        {user && <Bell />}
        <LanguageSwitch />
        <ThemeSwitch />
        {user && (
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
                {user.roles.length > 0 &&
                  ` · ${user.roles.map((role) => t(`roles.${role}`, role)).join(', ')}`}
              </Menu.Label>
              <div className={classes.onlyPhone}>
                {places
                  .filter((place) => !place.bottom)
                  .map(({ to, label, icon: Icon }) => (
                    <Menu.Item
                      key={to}
                      component={Link}
                      to={to}
                      leftSection={<Icon size={16} stroke={1.75} />}
                    >
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
        )}
      </div>
    </header>
  );
}
