import { IconApi } from '@tabler/icons-react';
import type { Application, ApplicationRow } from '@/api/types';
import { Monogram } from '@/ui/monogram';
import type { ObjectDescription } from '@/ui/object/object';
import { ApplicationState } from './application-state';
import { CopyText } from './copy-text';

/** What a partner's application is made of. */
export const applications: ObjectDescription<ApplicationRow & Partial<Application>> = {
  name: 'applications',
  icon: IconApi,
  texts: {
    title: 'applications.title',
    find: 'applications.find',
    empty: 'applications.empty',
    emptyText: 'applications.emptyText',
  },
  sort: 'name',
  line: ['contact', 'suspended'],
  fields: [
    {
      id: 'name',
      label: 'applications.fields.name',
      type: 'text',
      filter: true,
      sort: true,
      column: true,
      card: 'title',
      fact: true,
      edit: true,
      required: true,
      maxLength: 100,
      cell: ({ name }) => (
        <>
          <Monogram name={name} />
          <span className="clip">{name}</span>
        </>
      ),
    },
    {
      id: 'suspended',
      label: 'applications.fields.state',
      type: 'flag',
      filter: true,
      sort: true,
      column: true,
      width: 130,
      card: 'line',
      show: (one) => <ApplicationState application={one} />,
    },
    {
      id: 'clientId',
      label: 'applications.fields.clientId',
      type: 'text',
      filter: true,
      fact: true,
      show: ({ clientId }) => <CopyText text={clientId} />,
    },
    {
      id: 'contact',
      label: 'applications.fields.contact',
      type: 'text',
      column: true,
      width: 200,
      card: 'line',
      fact: true,
      edit: true,
      required: true,
      maxLength: 200,
    },
    {
      id: 'scopes',
      label: 'applications.fields.scopes',
      type: 'text',
      show: ({ scopes }) => scopes?.join(', '),
    },
    {
      id: 'lastUsedAt',
      label: 'applications.fields.lastUsedAt',
      type: 'moment',
      computed: true,
      filter: true,
      sort: true,
      column: true,
      fact: true,
    },
    {
      id: 'expiresAt',
      label: 'applications.fields.expiresAt',
      type: 'moment',
      column: true,
      fact: true,
      edit: true,
    },
    {
      id: 'createdAt',
      label: 'applications.fields.createdAt',
      type: 'moment',
      filter: true,
      sort: true,
      column: true,
      fact: true,
    },
  ],
};
