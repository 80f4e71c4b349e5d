import { RegisterApplication } from '@/features/applications/application-dialogs';
import { CreatePerson } from '@/features/people/person-dialogs';
import { CreateTeam } from '@/features/teams/create-team';
import type { CreateDialogProps } from './dialogs';

export function NewPerson({ opened, onClose, onCreated }: CreateDialogProps) {
  return <CreatePerson opened={opened} onClose={onClose} onCreated={onCreated} />;
}

export function NewTeam({ opened, onClose, onCreated }: CreateDialogProps) {
  return <CreateTeam opened={opened} onClose={onClose} onCreated={onCreated} />;
}

export function NewApplication({ opened, onClose, onCreated }: CreateDialogProps) {
  return <RegisterApplication opened={opened} onClose={onClose} onCreated={(id) => onCreated({ id })} />;
}
