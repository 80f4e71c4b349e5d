import { CreateAccount } from '@/features/accounts/account-dialogs';
import { CreateCase } from '@/features/cases/create-case';
import { CreateContact } from '@/features/contacts/create-contact';
import { CreateDeal } from '@/features/deals/create-deal';
import { LogInteraction } from '@/features/interactions/log-interaction';
import { CreateLead } from '@/features/leads/create-lead';
import { CreateProduct } from '@/features/products/create-product';
import type { DialogProps } from '@/ui/form/create-dialog';
import type { Given } from '../shell/overlays';

export interface CreateDialogProps extends DialogProps<{ id: string }> {
  given: Given;
}

export function NewAccount({ given, ...dialog }: CreateDialogProps) {
  return <CreateAccount {...dialog} name={given.name} />;
}

export function NewContact({ given, ...dialog }: CreateDialogProps) {
  return <CreateContact {...dialog} accountId={given.accountId} />;
}

export function NewInteraction({ given, ...dialog }: CreateDialogProps) {
  return <LogInteraction {...dialog} accountId={given.accountId} />;
}

export function NewLead({ given, ...dialog }: CreateDialogProps) {
  return <CreateLead {...dialog} name={given.name} />;
}

export function NewDeal({ given, ...dialog }: CreateDialogProps) {
  return <CreateDeal {...dialog} accountId={given.accountId} />;
}

export function NewCase({ given, ...dialog }: CreateDialogProps) {
  return <CreateCase {...dialog} accountId={given.accountId} />;
}

export function NewProduct({ given, ...dialog }: CreateDialogProps) {
  return <CreateProduct {...dialog} name={given.name} />;
}
