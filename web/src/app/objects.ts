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
import type { ObjectName } from '@/lib/objects';
import type { KnownObject } from '@/ui/panel/registry';

/**
 * Every object that is described: the side panel, links, the palette and conflicts find it here by its name. Only name and
 * icon are there from the start; the description comes when somebody looks at a record.
 */
export const described: Record<ObjectName, KnownObject> = {
  accounts: {
    icon: IconBuilding,
    load: async () => (await import('@/features/accounts/account-object')).accounts,
  },
  applications: {
    icon: IconApi,
    load: async () => (await import('@/features/applications/application-object')).applications,
  },
  campaigns: {
    icon: IconSpeakerphone,
    load: async () => (await import('@/features/campaigns/campaign-object')).campaigns,
  },
  cases: {
    icon: IconHeadset,
    load: async () => (await import('@/features/cases/case-object')).cases,
  },
  contacts: {
    icon: IconAddressBook,
    load: async () => (await import('@/features/contacts/contact-object')).contacts,
  },
  deals: {
    icon: IconBriefcase,
    load: async () => (await import('@/features/deals/deal-object')).deals,
  },
  interactions: {
    icon: IconMessageCircle,
    load: async () => (await import('@/features/interactions/interaction-object')).interactions,
  },
  leads: {
    icon: IconTargetArrow,
    load: async () => (await import('@/features/leads/lead-object')).leads,
  },
  orders: {
    icon: IconReceipt,
    load: async () => (await import('@/features/orders/order-object')).orders,
  },
  users: {
    icon: IconUser,
    load: async () => (await import('@/features/people/person-object')).people,
  },
  products: {
    icon: IconPackage,
    load: async () => (await import('@/features/products/product-object')).products,
  },
  segments: {
    icon: IconUsersGroup,
    load: async () => (await import('@/features/segments/segment-object')).segments,
  },
  teams: {
    icon: IconHierarchy,
    load: async () => (await import('@/features/teams/team-object')).teams,
  },
};
