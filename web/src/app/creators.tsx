import { lazyPart } from '@/lib/lazy-part';
import type { Creators } from '@/ui/form/creators';

const CreateAccount = lazyPart(
  async () => (await import('@/features/accounts/account-dialogs')).CreateAccount,
);
const CreateContact = lazyPart(
  async () => (await import('@/features/contacts/create-contact')).CreateContact,
);
const CreateDeal = lazyPart(async () => (await import('@/features/deals/create-deal')).CreateDeal);
const CreateProduct = lazyPart(
  async () => (await import('@/features/products/create-product')).CreateProduct,
);
const CreateTeam = lazyPart(async () => (await import('@/features/teams/create-team')).CreateTeam);

/** What a form can make without being left, where it points at a record that is not there yet. */
export const creators: Creators = {
  accounts: (dialog) => <CreateAccount {...dialog} />,
  contacts: (dialog) => <CreateContact {...dialog} />,
  deals: (dialog) => <CreateDeal {...dialog} />,
  products: (dialog) => <CreateProduct {...dialog} />,
  teams: (dialog) => <CreateTeam {...dialog} />,
};
