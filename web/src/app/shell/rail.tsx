import { Tooltip } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { IconLayoutSidebarLeftCollapse, IconLayoutSidebarLeftExpand } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Seal } from '@/ui/seal';
import { places } from './places';
import classes from './shell.module.css';

export function Rail({ collapsed, onToggle }: { collapsed: boolean; onToggle?: () => void }) {
  const { t } = useTranslation();
  const Toggle = collapsed ? IconLayoutSidebarLeftExpand : IconLayoutSidebarLeftCollapse;
  return (
    <nav className={classes.rail} aria-label={t('shell.navigation')}>
      <Link to="/" className={classes.brand} aria-label={t('shell.goHome')}>
        <Seal size={28} />
        {!collapsed && (
          <span className={classes.brandName}>
            {t('shell.brand')}
            <small>{t('shell.brandOther')}</small>
          </span>
        )}
      </Link>
      <ul className={classes.places}>
        {places.map(({ to, label, icon: Icon, key }) => (
          <li key={to}>
            <Tooltip label={t(label)} position="right" disabled={!collapsed}>
              <Link
                to={to}
                className={classes.place}
                activeProps={{ 'data-active': true, 'aria-current': 'page' }}
                activeOptions={{ exact: to === '/', includeSearch: false }}
                aria-keyshortcuts={`g ${key}`}
              >
                <Icon size={20} stroke={1.75} aria-hidden />
                <span className={collapsed ? classes.hiddenLabel : 'clip'}>{t(label)}</span>
              </Link>
            </Tooltip>
          </li>
        ))}
      </ul>
      {onToggle && (
        <button type="button" className={classes.toggle} onClick={onToggle} aria-expanded={!collapsed}>
          <Toggle size={20} stroke={1.75} aria-hidden />
          <span className={collapsed ? classes.hiddenLabel : undefined}>
            {t(collapsed ? 'shell.expand' : 'shell.collapse')}
          </span>
        </button>
      )}
    </nav>
  );
}

/** The five places within the thumb's reach on a phone. */
export function BottomBar() {
  const { t } = useTranslation();
  return (
    <nav className={classes.bottom} aria-label={t('shell.navigation')}>
      {places
        .filter((place) => place.bottom)
        .map(({ to, label, icon: Icon }) => (
          <Link
            key={to}
            to={to}
            className={classes.bottomPlace}
            activeProps={{ 'data-active': true, 'aria-current': 'page' }}
            activeOptions={{ exact: to === '/', includeSearch: false }}
          >
            <Icon size={20} stroke={1.75} aria-hidden />
            <span>{t(label)}</span>
          </Link>
        ))}
    </nav>
  );
}
