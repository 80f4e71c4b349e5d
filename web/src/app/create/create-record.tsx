import { useNavigate } from '@tanstack/react-router';
import type { ComponentType } from 'react';
import { lazyPart } from '@/lib/lazy-part';
import { Spare } from '@/lib/spare';
import { pageOf } from '@/lib/objects';
import type { Given } from '../shell/overlays';
import type { InDialog } from './creatable';
import type { CreateDialogProps } from './dialogs';

const dialogs: Record<InDialog, ComponentType<CreateDialogProps>> = {
  accounts: lazyPart(async () => (await import('./dialogs')).NewAccount),
  contacts: lazyPart(async () => (await import('./dialogs')).NewContact),
  interactions: lazyPart(async () => (await import('./dialogs')).NewInteraction),
  leads: lazyPart(async () => (await import('./dialogs')).NewLead),
  deals: lazyPart(async () => (await import('./dialogs')).NewDeal),
  cases: lazyPart(async () => (await import('./dialogs')).NewCase),
  orders: lazyPart(async () => (await import('./order-dialog')).NewOrder),
  products: lazyPart(async () => (await import('./dialogs')).NewProduct),
  users: lazyPart(async () => (await import('./admin-dialogs')).NewPerson),
  teams: lazyPart(async () => (await import('./admin-dialogs')).NewTeam),
  applications: lazyPart(async () => (await import('./admin-dialogs')).NewApplication),
};

interface CreateRecordProps {
  opened: boolean;
  object: InDialog;
  given: Given;
  onClose: () => void;
}

/** Makes a record from anywhere; what was made opens. */
export function CreateRecord({ opened, object, given, onClose }: CreateRecordProps) {
  const navigate = useNavigate();
  const Dialog = dialogs[object];
  return (
    <Spare wanted={given}>
      <Dialog
        key={`${object} ${JSON.stringify(given)}`}
        opened={opened}
        given={given}
        onClose={onClose}
        onCreated={({ id }) => void navigate({ to: pageOf(object, id) })}
      />
    </Spare>
  );
}
