import { IconSpeakerphone } from '@tabler/icons-react';
import type { Campaign, CampaignRow } from '@/api/types';
import type { ObjectDescription, ObjectField } from '@/ui/object/object';
import { beforeStart, campaignStates, isDraft, stateTones } from './campaign-states';

type Shown = CampaignRow & Partial<Campaign>;

/** Once a campaign has started only its costs can be changed. */
const open = ({ state }: Shown) => beforeStart(state);

const costs: ObjectField<Shown>[] = [
  {
    id: 'budget',
    label: 'campaigns.fields.budget',
    type: 'money',
    filter: true,
    sort: true,
    sum: true,
    column: true,
    width: 130,
    fact: true,
    edit: true,
  },
  { id: 'plannedCost', label: 'campaigns.fields.plannedCost', type: 'money', fact: true, edit: true },
  {
    id: 'actualCost',
    label: 'campaigns.fields.actualCost',
    type: 'money',
    filter: true,
    sort: true,
    sum: true,
    column: true,
    width: 130,
    fact: true,
    edit: true,
  },
];

export const languageOptions = [
  { value: 'zh-CN', label: 'campaigns.languages.zh' },
  { value: 'en', label: 'campaigns.languages.en' },
];

/** What a campaign is made of: its list, its filter, its facts. */
export const campaigns: ObjectDescription<Shown> = {
  name: 'campaigns',
  icon: IconSpeakerphone,
  texts: {
    title: 'campaigns.title',
    find: 'campaigns.find',
    empty: 'campaigns.empty',
    emptyText: 'campaigns.emptyText',
  },
  sort: '-createdAt',
  line: ['channel', 'state'],
  calendar: { on: 'startsAt', actual: 'startedAt' },
  fields: [
    {
      id: 'name',
      label: 'campaigns.fields.name',
      type: 'text',
      filter: true,
      sort: true,
      column: true,
      card: 'title',
      fact: true,
      edit: open,
      required: true,
      maxLength: 200,
    },
    {
      id: 'state',
      label: 'campaigns.fields.state',
      type: 'enum',
      filter: true,
      group: true,
      column: true,
      width: 120,
      card: 'line',
      options: campaignStates.map((value) => ({
        value,
        label: `campaigns.states.${value}`,
        tone: stateTones[value],
      })),
    },
    {
      id: 'segmentId',
      label: 'campaigns.fields.segment',
      type: 'record',
      of: 'segments',
      filter: true,
      column: true,
      width: 200,
      card: 'line',
      fact: true,
    },
    {
      id: 'goal',
      label: 'campaigns.fields.goal',
      type: 'longText',
      filter: true,
      fact: true,
      edit: open,
      maxLength: 500,
    },
    {
      id: 'channel',
      label: 'campaigns.fields.channel',
      type: 'enum',
      filter: true,
      column: 'optional',
      width: 100,
      fact: true,
      options: [{ value: 'MAIL', label: 'campaigns.channels.MAIL' }],
    },
    {
      id: 'language',
      label: 'campaigns.fields.language',
      type: 'enum',
      filter: true,
      fact: true,
      edit: ({ state }) => isDraft(state),
      options: languageOptions,
    },
    {
      id: 'startsAt',
      label: 'campaigns.fields.startsAt',
      type: 'moment',
      filter: true,
      sort: true,
      column: true,
      fact: true,
      edit: open,
    },
    {
      id: 'startedAt',
      label: 'campaigns.fields.startedAt',
      type: 'moment',
      computed: true,
      filter: true,
      sort: true,
      column: true,
      fact: true,
    },
    {
      id: 'endedAt',
      label: 'campaigns.fields.endedAt',
      type: 'moment',
      computed: true,
      filter: true,
      sort: true,
      column: 'optional',
      fact: true,
    },
    ...costs,
    { id: 'endsAt', label: 'campaigns.fields.endsAt', type: 'moment' },
    { id: 'subject', label: 'campaigns.fields.subject', type: 'text' },
    { id: 'body', label: 'campaigns.fields.body', type: 'longText' },
    { id: 'currency', label: 'campaigns.fields.currency', type: 'currency' },
    {
      id: 'createdAt',
      label: 'campaigns.fields.createdAt',
      type: 'moment',
      filter: true,
      sort: true,
      column: 'optional',
      fact: true,
    },
  ],
};
