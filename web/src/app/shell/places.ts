import {
  IconActivityHeartbeat,
  IconApi,
  IconAddressBook,
  IconBriefcase,
  IconBuilding,
  IconChartGridDots,
  IconCoins,
  IconFileImport,
  IconHeadset,
  IconHome,
  type IconProps,
  IconHierarchy,
  IconMessageCircle,
  IconSpeakerphone,
  IconUser,
  IconPackage,
  IconReceipt,
  IconTargetArrow,
  IconUsersGroup,
} from '@tabler/icons-react';
import type { ComponentType } from 'react';
import type { Right } from '@/lib/rights';
import type { Shortcut } from '@/lib/shortcuts';

export interface Place {
  to:
    | '/'
    | '/accounts'
    | '/contacts'
    | '/interactions'
    | '/leads'
    | '/deals'
    | '/orders'
    | '/products'
    | '/cases'
    | '/campaigns'
    | '/segments'
    | '/rfm'
    | '/customer-value'
    | '/imports'
    | '/people'
    | '/teams'
    | '/applications'
    | '/operations';
  label: string;
  icon: ComponentType<IconProps>;
  /** The second key after G. */
  key: string;
  /** Stands under a heading of the rail, at its end. */
  group?: 'admin';
  /** Is there only for those who have it. */
  right?: Right;
}

export const places: Place[] = [
  { to: '/', label: 'shell.places.home', icon: IconHome, key: 'h' },
  { to: '/accounts', label: 'shell.places.accounts', icon: IconBuilding, key: 'c' },
  { to: '/contacts', label: 'shell.places.contacts', icon: IconAddressBook, key: 'n' },
  { to: '/interactions', label: 'shell.places.interactions', icon: IconMessageCircle, key: 'a' },
  { to: '/leads', label: 'shell.places.leads', icon: IconTargetArrow, key: 'l' },
  { to: '/deals', label: 'shell.places.deals', icon: IconBriefcase, key: 'd' },
  { to: '/orders', label: 'shell.places.orders', icon: IconReceipt, key: 'o' },
  { to: '/products', label: 'shell.places.products', icon: IconPackage, key: 'k' },
  { to: '/cases', label: 'shell.places.cases', icon: IconHeadset, key: 't' },
  { to: '/campaigns', label: 'shell.places.campaigns', icon: IconSpeakerphone, key: 'm' },
  { to: '/segments', label: 'shell.places.segments', icon: IconUsersGroup, key: 's' },
  { to: '/rfm', label: 'shell.places.rfm', icon: IconChartGridDots, key: 'r' },
  { to: '/customer-value', label: 'shell.places.customerValue', icon: IconCoins, key: 'v' },
  { to: '/imports', label: 'shell.places.imports', icon: IconFileImport, key: 'i' },
  {
    to: '/people',
    label: 'shell.places.people',
    icon: IconUser,
    key: 'p',
    group: 'admin',
    right: 'users:write',
  },
  {
    to: '/teams',
    label: 'shell.places.teams',
    icon: IconHierarchy,
    key: 'e',
    group: 'admin',
    right: 'teams:write',
  },
  {
    to: '/applications',
    label: 'shell.places.applications',
    icon: IconApi,
    key: 'x',
    group: 'admin',
    right: 'applications:read',
  },
  {
    to: '/operations',
    label: 'shell.places.operations',
    icon: IconActivityHeartbeat,
    key: 'z',
    group: 'admin',
    right: 'operations:read',
  },
];

/** G and the place's letter, unless the person has chosen another one. */
export function shortcutOf({ to, key }: Place): Shortcut {
  return { id: `go:${to}`, group: 'go', usual: `g ${key}` };
}
