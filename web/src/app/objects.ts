import {
  IconAddressBook,
  IconApi,
  IconBriefcase,
  IconBuilding,
  IconHeadset,
  IconHierarchy,
  IconMessageCircle,
  IconPackage,
  IconReceipt,
  IconSpeakerphone,
  IconTargetArrow,
  IconUser,
  IconUsersGroup,
} from '@tabler/icons-react';
import type { Registry } from '@/ui/panel/registry';

/**
 * Every object that is described: the side panel, links, the palette and conflicts find it here by its name. Only name and
 * icon are there from the start; the description comes when somebody looks at a record.
 */
export const described: Registry['objects'] = {
  accounts: {
    icon: IconBuilding,
    title: 'shell.places.accounts',
    load: async () => (await import('@/features/accounts/account-object')).accounts,
  },
  applications: {
    icon: IconApi,
    title: 'shell.places.applications',
    load: async () => (await import('@/features/applications/application-object')).applications,
  },
  campaigns: {
    icon: IconSpeakerphone,
    title: 'shell.places.campaigns',
    load: async () => (await import('@/features/campaigns/campaign-object')).campaigns,
  },
  cases: {
    icon: IconHeadset,
    title: 'shell.places.cases',
    load: async () => (await import('@/features/cases/case-object')).cases,
  },
  contacts: {
    icon: IconAddressBook,
    title: 'shell.places.contacts',
    load: async () => (await import('@/features/contacts/contact-object')).contacts,
  },
  deals: {
    icon: IconBriefcase,
    title: 'shell.places.deals',
    load: async () => (await import('@/features/deals/deal-object')).deals,
  },
  interactions: {
    icon: IconMessageCircle,
    title: 'shell.places.interactions',
    load: async () => (await import('@/features/interactions/interaction-object')).interactions,
  },
  leads: {
    icon: IconTargetArrow,
    title: 'shell.places.leads',
    load: async () => (await import('@/features/leads/lead-object')).leads,
  },
  orders: {
    icon: IconReceipt,
    title: 'shell.places.orders',
    load: async () => (await import('@/features/orders/order-object')).orders,
  },
  users: {
    icon: IconUser,
    title: 'shell.places.people',
    load: async () => (await import('@/features/people/person-object')).people,
  },
  products: {
    icon: IconPackage,
    title: 'shell.places.products',
    load: async () => (await import('@/features/products/product-object')).products,
  },
  segments: {
    icon: IconUsersGroup,
    title: 'shell.places.segments',
    load: async () => (await import('@/features/segments/segment-object')).segments,
  },
  teams: {
    icon: IconHierarchy,
    title: 'shell.places.teams',
    load: async () => (await import('@/features/teams/team-object')).teams,
  },
};
