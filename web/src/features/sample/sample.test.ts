import type { ImportJob } from '@/api/types';
import { files } from './files';
import { isWhole, removableOf } from './sample';

const now = Date.parse('2026-06-01T00:00:00Z');
const job = (id: string, change: Partial<ImportJob> = {}) =>
  ({ id, state: 'COMPLETED', undo: { until: '2026-06-20T00:00:00Z' }, ...change }) as ImportJob;
const columns = (csv: string) =>
  csv
    .trim()
    .split('\n')
    .map((line) => line.split(','));

describe('the sample', () => {
  it('goes in the order in which it can: contacts before the customers whose they are', () => {
    const there = removableOf({ accounts: [job('a')], contacts: [job('c2'), job('c1')] }, now);
    expect(there.map(({ object, job: { id } }) => `${object} ${id}`)).toEqual([
      'contacts c2',
      'contacts c1',
      'accounts a',
    ]);
    expect(isWhole(there)).toBe(true);
  });

  it.each([
    ['undone', { state: 'UNDONE' }],
    ['still running', { state: 'RUNNING' }],
    ['of no new rows', { undo: { until: null } }],
    ['too long ago', { undo: { until: '2026-05-01T00:00:00Z' } }],
  ])('is not there by an import that is %s', (_, change) => {
    const there = removableOf(
      { accounts: [job('a')], contacts: [job('c', change as Partial<ImportJob>)] },
      now,
    );
    expect(there.map(({ object }) => object)).toEqual(['accounts']);
    expect(isWhole(there)).toBe(false);
  });

  it('is 20 customers and 30 contacts, each with a key of its own, at customers that are there', () => {
    const [accounts, contacts] = [columns(files.accounts), columns(files.contacts)];
    const keys = (rows: string[][]) => rows.slice(1).map(([key]) => key);
    expect(new Set(keys(accounts)).size).toBe(20);
    expect(new Set(keys(contacts)).size).toBe(30);
    expect([...accounts, ...contacts].map((row) => row.length)).toEqual([
      ...accounts.map(() => 9),
      ...contacts.map(() => 8),
    ]);
    const at = contacts[0]?.indexOf('accountExternalId') ?? -1;
    expect(contacts.slice(1).filter((row) => !keys(accounts).includes(row[at]))).toEqual([]);
  });

  it('has addresses that can belong to nobody', () => {
    const addresses = `${files.accounts}${files.contacts}`.match(/@[\w.-]+/g) ?? [];
    expect(addresses.length).toBe(50);
    expect(addresses.filter((address) => !address.endsWith('.example'))).toEqual([]);
  });
});
