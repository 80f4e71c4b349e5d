import { ActionIcon, Button, Group } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { IconPlus, IconX } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Contact } from '@/api/types';
import { pageOf } from '@/lib/objects';
import { useMay } from '@/lib/rights';
import { Block } from '@/ui/block';
import { Tag } from '@/ui/chip';
import { FormError } from '@/ui/form-error';
import { RecordName } from '@/ui/object/record-name';
import { RecordSelect } from '@/ui/object/record-select';
import { usePatch } from '@/ui/object/use-patch';

/** The customers that a person belongs to; the first is the main one. */
export function ContactAccounts({ contact, version }: { contact: Contact; version: string }) {
  const { t } = useTranslation();
  const mayChange = useMay('contacts:write');
  const [adding, setAdding] = useState(false);
  const patch = usePatch<Contact>('contacts');
  const links = contact.accounts;
  const write = (accounts: Contact['accounts']) =>
    patch.mutate(
      { id: contact.id, version, change: { accounts }, seen: contact },
      { onSuccess: () => setAdding(false) },
    );
  return (
    <Block
      title={t('contacts.accounts')}
      aside={
        mayChange && (
          <ActionIcon aria-label={t('contacts.addAccount')} onClick={() => setAdding(true)}>
            <IconPlus size={16} stroke={1.75} aria-hidden />
          </ActionIcon>
        )
      }
    >
      {links.length === 0 && !adding && <p className="muted">{t('contacts.noAccount')}</p>}
      {links.map((link) => (
        <Group key={link.accountId} gap={8} wrap="nowrap" mih={32}>
          <Link to={pageOf('accounts', link.accountId)} className="clip">
            <RecordName object="accounts" id={link.accountId} />
          </Link>
          {link.role && <span className="muted small clip">{link.role}</span>}
          {link.primary && links.length > 1 && <Tag>{t('contacts.primary')}</Tag>}
          {mayChange && (
            <ActionIcon
              ml="auto"
              size={24}
              aria-label={t('contacts.removeAccount')}
              onClick={() => write(links.filter((each) => each !== link))}
            >
              <IconX size={14} stroke={1.75} aria-hidden />
            </ActionIcon>
          )}
        </Group>
      ))}
      {adding && (
        <Group gap={8} wrap="nowrap" align="flex-end">
          <RecordSelect
            object="accounts"
            creates
            filter={
              links.length > 0 ? `id=out=(${links.map((each) => each.accountId).join(',')})` : undefined
            }
            value={null}
            aria-label={t('contacts.addAccount')}
            onChange={(accountId) =>
              accountId && write([...links, { accountId, primary: links.length === 0 }])
            }
          />
          <Button variant="default" onClick={() => setAdding(false)}>
            {t('actions.cancel')}
          </Button>
        </Group>
      )}
      <FormError error={patch.error} />
    </Block>
  );
}
