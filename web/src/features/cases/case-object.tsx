import { IconHeadset } from '@tabler/icons-react';
import type { Case, CaseRow } from '@/api/types';
import { lazyPart } from '@/lib/lazy-part';
import type { ObjectDescription } from '@/ui/object/object';
import { caseStates, hasEnded, stateTones } from './case-states';
import { Priority } from './priority';
import classes from './cases.module.css';

export type AnyCase = CaseRow & Partial<Case>;

/** Nothing is changed in a case that has ended. */
const running = ({ state, allowedMoves }: AnyCase) =>
  allowedMoves ? !hasEnded({ allowedMoves }) : state !== 'CLOSED' && state !== 'REJECTED';

const channels = ['MAIL', 'PHONE', 'WEB', 'CHAT', 'WECHAT', 'IN_PERSON', 'API'] as const;
const types = ['QUESTION', 'INCIDENT', 'PROBLEM', 'COMPLAINT', 'REQUEST'] as const;
const priorities = ['LOW', 'NORMAL', 'HIGH', 'URGENT'] as const;

export const typeOptions = types.map((value) => ({ value, label: `cases.types.${value}` }));
export const channelOptions = channels.map((value) => ({ value, label: `cases.channels.${value}` }));
export const priorityOptions = priorities.map((value) => ({ value, label: `cases.priorities.${value}` }));

/** What a case is made of: its list, its filter, its facts. */
const CaseBoard = lazyPart(async () => (await import('./case-board')).CaseBoard);

export const cases: ObjectDescription<AnyCase> = {
  name: 'cases',
  icon: IconHeadset,
  texts: {
    title: 'cases.title',
    find: 'cases.find',
    empty: 'cases.empty',
    emptyText: 'cases.emptyText',
  },
  sort: '-changedAt',
  line: ['number', 'accountId', 'priority', 'state'],
  board: { by: 'state', show: CaseBoard },
  fields: [
    {
      id: 'subject',
      label: 'cases.fields.subject',
      type: 'text',
      filter: true,
      sort: true,
      column: true,
      card: 'title',
      fact: true,
      edit: running,
      required: true,
      maxLength: 200,
      cell: ({ number, subject }) => (
        <>
          <span className={classes.number}>{number}</span>
          <span className="clip">{subject}</span>
        </>
      ),
    },
    { id: 'number', label: 'cases.fields.number', type: 'text', filter: true },
    {
      id: 'accountId',
      label: 'cases.fields.account',
      type: 'record',
      of: 'accounts',
      nameIn: 'accountName',
      namedIn: 'cases',
      filter: true,
      column: true,
      width: 200,
      card: 'line',
    },
    {
      id: 'state',
      label: 'cases.fields.state',
      type: 'enum',
      filter: true,
      group: true,
      column: true,
      width: 184,
      card: 'line',
      options: caseStates.map((value) => ({
        value,
        label: `caseStates.${value}`,
        tone: stateTones[value],
      })),
    },
    {
      id: 'urgency',
      label: 'cases.fields.priority',
      type: 'text',
      computed: true,
      sort: true,
      column: true,
      width: 110,
      card: 'line',
      show: ({ priority }) => <Priority priority={priority} />,
    },
    {
      id: 'priority',
      label: 'cases.fields.priority',
      type: 'enum',
      filter: true,
      fact: true,
      edit: running,
      required: true,
      options: priorityOptions,
      show: ({ priority }) => <Priority priority={priority} />,
    },
    {
      id: 'type',
      label: 'cases.fields.type',
      type: 'enum',
      filter: true,
      group: true,
      column: true,
      width: 110,
      fact: true,
      edit: running,
      required: true,
      options: typeOptions,
    },
    {
      id: 'channel',
      label: 'cases.fields.channel',
      type: 'enum',
      filter: true,
      group: true,
      column: 'optional',
      width: 110,
      fact: true,
      edit: running,
      required: true,
      options: channelOptions,
    },
    {
      id: 'assigneeId',
      label: 'cases.fields.assignee',
      type: 'record',
      of: 'users',
      among: 'active==true',
      filter: true,
      group: true,
      column: true,
      width: 150,
    },
    { id: 'assigned', label: 'cases.fields.assigned', type: 'flag', computed: true, filter: true },
    { id: 'description', label: 'cases.fields.description', type: 'longText', filter: true },
    { id: 'followsId', label: 'cases.fields.follows', type: 'record', of: 'cases', fact: true },
    {
      id: 'reopened',
      label: 'cases.fields.reopened',
      type: 'number',
      computed: true,
      filter: true,
      fact: ({ reopened }) => Boolean(reopened),
    },
    {
      id: 'firstRepliedAt',
      label: 'cases.fields.firstRepliedAt',
      type: 'moment',
      computed: true,
      fact: true,
    },
    {
      id: 'resolvedAt',
      label: 'cases.fields.resolvedAt',
      type: 'moment',
      computed: true,
      filter: true,
      fact: true,
    },
    { id: 'closedAt', label: 'cases.fields.closedAt', type: 'moment', computed: true, fact: true },
    {
      id: 'createdAt',
      label: 'cases.fields.createdAt',
      type: 'moment',
      filter: true,
      sort: true,
      column: 'optional',
      fact: true,
    },
    {
      id: 'changedAt',
      label: 'cases.fields.changedAt',
      type: 'moment',
      filter: true,
      sort: true,
      column: true,
    },
  ],
};
