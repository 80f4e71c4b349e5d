import { openStates } from './case-states';

export interface Queue {
  name: 'mine' | 'unassigned' | 'open' | 'waiting' | 'resolved';
  filter?: string;
  sort?: string;
}

const open = `state=in=(${openStates.join(',')})`;
const urgentFirst = '-urgency,changedAt';

/** Ready-made filters of the list: each is an address that can be shared. */
export function queuesOf(personId: string): Queue[] {
  return [
    { name: 'mine', filter: `assigneeId==${personId};${open}`, sort: urgentFirst },
    { name: 'unassigned', filter: `assigned==false;${open}`, sort: urgentFirst },
    { name: 'open', filter: open, sort: urgentFirst },
    { name: 'waiting', filter: 'state==PENDING_CUSTOMER', sort: 'changedAt' },
    { name: 'resolved', filter: 'state==RESOLVED' },
  ];
}
