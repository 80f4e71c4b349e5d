import {
  IconAddressBook,
  IconBriefcase,
  IconBuilding,
  IconChartGridDots,
  IconCoins,
  IconFileImport,
  IconHome,
  type IconProps,
  IconPackage,
  IconReceipt,
  IconTargetArrow,
  IconUsersGroup,
} from '@tabler/icons-react';
import type { ComponentType } from 'react';

export interface Place {
  to:
    | '/'
    | '/accounts'
    | '/contacts'
    | '/leads'
    | '/deals'
    | '/orders'
    | '/products'
    | '/segments'
    | '/rfm'
    | '/customer-value'
    | '/imports';
  label: string;
  icon: ComponentType<IconProps>;
  /** The second key after G. */
  key: string;
  /** Is one of the five of the bottom bar. */
  bottom?: boolean;
}

export const places: Place[] = [
  { to: '/', label: 'shell.places.home', icon: IconHome, key: 'h', bottom: true },
  { to: '/accounts', label: 'shell.places.accounts', icon: IconBuilding, key: 'c', bottom: true },
  { to: '/contacts', label: 'shell.places.contacts', icon: IconAddressBook, key: 'n' },
  { to: '/leads', label: 'shell.places.leads', icon: IconTargetArrow, key: 'l', bottom: true },
  { to: '/deals', label: 'shell.places.deals', icon: IconBriefcase, key: 'd', bottom: true },
  { to: '/orders', label: 'shell.places.orders', icon: IconReceipt, key: 'o' },
  { to: '/products', label: 'shell.places.products', icon: IconPackage, key: 'p' },
  { to: '/segments', label: 'shell.places.segments', icon: IconUsersGroup, key: 's', bottom: true },
  { to: '/rfm', label: 'shell.places.rfm', icon: IconChartGridDots, key: 'r' },
  { to: '/customer-value', label: 'shell.places.customerValue', icon: IconCoins, key: 'v' },
  { to: '/imports', label: 'shell.places.imports', icon: IconFileImport, key: 'i' },
];
