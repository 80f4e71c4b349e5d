import {
  IconBuilding,
  IconChartGridDots,
  IconCoins,
  IconFileImport,
  IconHeadset,
  IconHome,
  type IconProps,
  IconSpeakerphone,
  IconUsersGroup,
} from '@tabler/icons-react';
import type { ComponentType } from 'react';

export interface Place {
  to: '/' | '/accounts' | '/cases' | '/campaigns' | '/segments' | '/rfm' | '/customer-value' | '/imports';
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
  { to: '/cases', label: 'shell.places.cases', icon: IconHeadset, key: 't' },
  { to: '/campaigns', label: 'shell.places.campaigns', icon: IconSpeakerphone, key: 'm' },
  { to: '/segments', label: 'shell.places.segments', icon: IconUsersGroup, key: 's', bottom: true },
  { to: '/rfm', label: 'shell.places.rfm', icon: IconChartGridDots, key: 'r', bottom: true },
  { to: '/customer-value', label: 'shell.places.customerValue', icon: IconCoins, key: 'v' },
  { to: '/imports', label: 'shell.places.imports', icon: IconFileImport, key: 'i', bottom: true },
];
