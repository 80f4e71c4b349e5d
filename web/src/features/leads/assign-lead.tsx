import { Button, Group, Modal, Stack } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Lead } from '@/api/types';
import { usePerson } from '@/lib/session';
import { useAsSeen } from '@/ui/form/use-as-seen';
import { FormError } from '@/ui/form-error';
import { RecordSelect } from '@/ui/object/record-select';
import { useAssignLead } from './api';

interface AssignLeadProps {
  lead: Lead;
  version: string;
  opened: boolean;
  onClose: () => void;
}

/** Gives a lead to somebody, one without an owner usually to oneself; a new one becomes assigned by that. */
export function AssignLead({ opened, onClose, ...lead }: AssignLeadProps) {
  const { t } = useTranslation();
  const phone = useMediaQuery('(max-width: 47.99em)');
  return (
    <Modal opened={opened} onClose={onClose} title={t('leads.assign.title')} fullScreen={phone}>
      <AssignForm {...lead} onClose={onClose} />
    </Modal>
  );
}

function AssignForm({ lead, version, onClose }: Omit<AssignLeadProps, 'opened'>) {
  const { t } = useTranslation();
  const person = usePerson();
  const [owner, setOwner] = useState<string | null>(lead.ownerId ?? person ?? null);
  const assign = useAssignLead(lead.id);
  const seen = useAsSeen(version, true, assign.error);
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (owner) assign.mutate({ version: seen, ownerId: owner }, { onSuccess: onClose });
      }}
    >
      <Stack gap={12}>
        <RecordSelect
          object="users"
          filter="active==true"
          label={t('leads.fields.owner')}
          required
          value={owner}
          onChange={setOwner}
        />
        <FormError error={assign.error} />
        <Group justify="flex-end" gap={8}>
          <Button variant="default" onClick={onClose}>
            {t('actions.cancel')}
          </Button>
          <Button type="submit" loading={assign.isPending}>
            {t('leads.assign.action')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
