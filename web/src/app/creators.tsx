import { lazy } from 'react';
import type { Creators } from '@/ui/form/creators';

const CreateAccount = lazy(async () => ({
  default: (await import('@/features/accounts/account-dialogs')).CreateAccount,
}));
const CreateContact = lazy(async () => ({
  default: (await import('@/features/contacts/create-contact')).CreateContact,
}));
const CreateDeal = lazy(async () => ({ default: (await import('@/features/deals/create-deal')).CreateDeal }));
const CreateProduct = lazy(async () => ({
  default: (await import('@/features/products/create-product')).CreateProduct,
}));
const CreateTeam = lazy(async () => ({ default: (await import('@/features/teams/create-team')).CreateTeam }));

/** What a form can make without being left, where it points at a record that is not there yet. */
export const creators: Creators = {
  accounts: (dialog) => <CreateAccount {...dialog} />,
  contacts: (dialog) => <CreateContact {...dialog} />,
  deals: (dialog) => <CreateDeal {...dialog} />,
  products: (dialog) => <CreateProduct {...dialog} />,
  teams: (dialog) => <CreateTeam {...dialog} />,
};
