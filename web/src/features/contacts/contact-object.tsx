import { IconAddressBook } from '@tabler/icons-react';
import type { Contact, ContactRow } from '@/api/types';
import { Monogram } from '@/ui/monogram';
import type { ObjectDescription } from '@/ui/object/object';

/** A contact, and while one is made the customer that the person belongs to. */
export type AnyContact = ContactRow & Partial<Contact> & { accountId?: string };

export const contacts: ObjectDescription<AnyContact> = {
  name: 'contacts',
  icon: IconAddressBook,
  texts: {
    title: 'contacts.title',
    find: 'contacts.find',
    empty: 'contacts.empty',
    emptyText: 'contacts.emptyText',
  },
  sort: '-createdAt',
  line: ['title', 'phone', 'email'],
  fields: [
    {
      id: 'fullName',
      label: 'contacts.fields.fullName',
      type: 'text',
      filter: true,
      sort: true,
      column: true,
      width: 260,
      card: 'title',
      cell: ({ fullName }) => (
        <>
          <Monogram name={fullName} round />
          <span className="clip">{fullName}</span>
        </>
      ),
    },
    {
      id: 'lastName',
      label: 'contacts.fields.lastName',
      type: 'text',
      fact: true,
      edit: true,
      required: true,
      maxLength: 100,
    },
    {
      id: 'firstName',
      label: 'contacts.fields.firstName',
      type: 'text',
      fact: true,
      edit: true,
      maxLength: 100,
    },
    {
      id: 'title',
      label: 'contacts.fields.title',
      type: 'text',
      filter: true,
      group: true,
      sort: true,
      column: true,
      width: 180,
      card: 'line',
      fact: true,
      edit: true,
      maxLength: 100,
    },
    {
      id: 'phone',
      label: 'contacts.fields.phone',
      type: 'phone',
      filter: true,
      column: true,
      width: 170,
      card: 'line',
      fact: true,
      edit: true,
      maxLength: 50,
    },
    {
      id: 'email',
      label: 'contacts.fields.email',
      type: 'email',
      filter: true,
      sort: true,
      column: true,
      width: 240,
      card: 'line',
      fact: true,
      edit: true,
      maxLength: 254,
    },
    {
      id: 'language',
      label: 'contacts.fields.language',
      type: 'enum',
      fact: true,
      edit: true,
      options: [
        { value: 'zh-CN', label: 'contacts.languages.zh' },
        { value: 'en', label: 'contacts.languages.en' },
      ],
    },
    { id: 'accountId', label: 'contacts.fields.account', type: 'record', of: 'accounts' },
    { id: 'importId', label: 'contacts.fields.importId', type: 'record', filter: 'linked' },
    {
      id: 'createdAt',
      label: 'contacts.fields.createdAt',
      type: 'moment',
      filter: true,
      sort: true,
      column: true,
      fact: true,
    },
    {
      id: 'changedAt',
      label: 'contacts.fields.changedAt',
      type: 'moment',
      filter: true,
      sort: true,
      fact: true,
    },
  ],
};
