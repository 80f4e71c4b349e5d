import { PlaceOrder } from '@/features/orders/place-order';
import type { CreateDialogProps } from './dialogs';

export function NewOrder({ given, ...dialog }: CreateDialogProps) {
  return <PlaceOrder {...dialog} accountId={given.accountId} />;
}
