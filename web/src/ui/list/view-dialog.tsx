import { Button, Checkbox, Group, Modal, Stack, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useIntention } from '@/lib/intention';
import type { ObjectName } from '@/lib/objects';
import { isProblem } from '@/lib/problem';
import { useTries } from '../form/use-tries';
import { FormError } from '../form-error';
import type { SavedView } from './views';
import { useSaveView } from './views-api';

interface ViewDialogProps {
  object: ObjectName;
  opened: boolean;
  /** The view whose name and reach are changed; without it a new one is made. */
  view?: SavedView;
  query: string;
  onClose: () => void;
  onSaved: (view: SavedView) => void;
}

export function ViewDialog({ opened, onClose, view, ...rest }: ViewDialogProps) {
  const { t } = useTranslation();
  return (
    <Modal
      opened={opened}
      onClose={onClose}
      title={t(view ? 'list.views.edit' : 'list.views.save')}
      closeButtonProps={{ 'aria-label': t('actions.close') }}
    >
      <Form {...rest} view={view} onClose={onClose} />
    </Modal>
  );
}

function Form({ object, view, query, onClose, onSaved }: Omit<ViewDialogProps, 'opened'>) {
  const { t } = useTranslation();
  const { keyFor } = useIntention();
  const save = useSaveView(object);
  const [name, setName] = useState(view?.name ?? '');
  const [shared, setShared] = useState(view?.shared ?? false);
  const [isDefault, setDefault] = useState(view?.isDefault ?? false);
  const { form, tried, tryNow } = useTries();
  const missing = tried && !name.trim() ? t('list.views.needsName') : undefined;
  const refused = isProblem(save.error) ? save.error.fields.name : undefined;
  return (
    <form
      ref={form}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        tryNow();
        if (!name.trim()) return;
        const input = { name: name.trim(), shared, isDefault, query };
        save.mutate(
          { view, input, key: keyFor(input) },
          {
            onSuccess: (saved) => {
              onSaved(saved);
              onClose();
            },
          },
        );
      }}
    >
      <Stack gap={12}>
        <TextInput
          data-autofocus
          label={t('list.views.name')}
          withAsterisk
          maxLength={100}
          value={name}
          error={missing ?? refused}
          onChange={(event) => setName(event.currentTarget.value)}
        />
        <Checkbox
          label={t('list.views.share')}
          description={t('list.views.shareText')}
          checked={shared}
          onChange={(event) => setShared(event.currentTarget.checked)}
        />
        <Checkbox
          label={t('list.views.makeDefault')}
          description={t('list.views.makeDefaultText')}
          checked={isDefault}
          onChange={(event) => setDefault(event.currentTarget.checked)}
        />
        {!refused && <FormError error={save.error} />}
        <Group justify="flex-end" gap={8}>
          <Button variant="default" onClick={onClose}>
            {t('actions.cancel')}
          </Button>
          <Button type="submit" loading={save.isPending}>
            {t('actions.save')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
