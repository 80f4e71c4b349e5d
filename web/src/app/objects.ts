import { accounts } from '@/features/accounts/account-object';
import { applications } from '@/features/applications/application-object';
import { campaigns } from '@/features/campaigns/campaign-object';
import { cases } from '@/features/cases/case-object';
import { contacts } from '@/features/contacts/contact-object';
import { deals } from '@/features/deals/deal-object';
import { interactions } from '@/features/interactions/interaction-object';
import { leads } from '@/features/leads/lead-object';
import { orders } from '@/features/orders/order-object';
import { people } from '@/features/people/person-object';
import { products } from '@/features/products/product-object';
import { segments } from '@/features/segments/segment-object';
import { teams } from '@/features/teams/team-object';
import type { Registry } from '@/ui/panel/registry';

/** Every object that is described: the side panel, links and conflicts find it here by its name. */
export const described: Registry['objects'] = {
  accounts,
  applications,
  campaigns,
  cases,
  contacts,
  deals,
  interactions,
  leads,
  orders,
  users: people,
  products,
  segments,
  teams,
};
