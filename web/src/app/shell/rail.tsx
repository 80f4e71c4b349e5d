import { Link } from '@tanstack/react-router';
import { IconLayoutSidebarLeftCollapse, IconLayoutSidebarLeftExpand } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { keyOf } from '@/lib/shortcuts';
import { Seal } from '@/ui/seal';
import { Tip } from '@/ui/tip';
import { shortcutOf } from './places';
import { type Place, usePlaces, useThumbPlaces } from './places-of-mine';
import { RailRecords } from './rail-records';
import classes from './rail.module.css';

export function Rail({ collapsed, onToggle }: { collapsed: boolean; onToggle?: () => void }) {
  const { t } = useTranslation();
  const places = usePlaces();
  const admin = places.filter((place) => place.group === 'admin');
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
      <div className={classes.places}>
        <PlaceList places={places.filter((place) => !place.group)} collapsed={collapsed} />
        {admin.length > 0 && (
          <>
            <h2 className={collapsed ? classes.hiddenLabel : classes.group}>{t('shell.groups.admin')}</h2>
            <PlaceList places={admin} collapsed={collapsed} />
          </>
        )}
        {!collapsed && <RailRecords />}
      </div>
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

function PlaceList({ places, collapsed }: { places: Place[]; collapsed: boolean }) {
  const { t } = useTranslation();
  return (
    <ul>
      {places.map((place) => (
        <li key={place.to}>
          {collapsed ? (
            <Tip label={t(place.label)} position="right">
              <PlaceLink place={place} collapsed />
            </Tip>
          ) : (
            <PlaceLink place={place} />
          )}
        </li>
      ))}
    </ul>
  );
}

interface PlaceLinkProps extends React.ComponentPropsWithRef<'a'> {
  place: Place;
  collapsed?: boolean;
}

function PlaceLink({ place, collapsed = false, ...rest }: PlaceLinkProps) {
  const { t } = useTranslation();
  const { to, label, icon: Icon } = place;
  return (
    <Link
      {...rest}
      to={to}
      className={classes.place}
      activeProps={{ 'data-active': true, 'aria-current': 'page' }}
      activeOptions={{ exact: to === '/', includeSearch: false }}
      aria-keyshortcuts={keyOf(shortcutOf(place))}
    >
      <Icon size={20} stroke={1.75} aria-hidden />
      <span className={collapsed ? classes.hiddenLabel : 'clip'}>{t(label)}</span>
    </Link>
  );
}

/** The five places within the thumb's reach on a phone. */
export function BottomBar() {
  const { t } = useTranslation();
  const { bar } = useThumbPlaces();
  return (
    <nav className={classes.bottom} aria-label={t('shell.navigation')}>
      {bar.map(({ to, label, icon: Icon }) => (
        <Link
          key={to}
          to={to}
          className={classes.bottomPlace}
          title={t(label)}
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
