import type { Team } from '@/api/types';
import { treeOf } from './tree';

const team = (id: string, parentId: string | null = null): Team => ({
  id,
  name: id,
  parentId,
  createdAt: '2026-06-01T00:00:00Z',
  changedAt: '2026-06-01T00:00:00Z',
  version: 0,
});
const teams = [
  team('north', 'sales'),
  team('sales'),
  team('east', 'sales'),
  team('support'),
  team('key', 'north'),
];
const compare = (one: string, other: string) => one.localeCompare(other);

describe('the tree of teams', () => {
  it('puts each team under its own, by name', () => {
    const tree = treeOf(teams, compare);
    expect(tree.map((branch) => branch.team.id)).toEqual(['sales', 'support']);
    expect(tree[0]?.children.map((branch) => branch.team.id)).toEqual(['east', 'north']);
    expect(tree[0]?.children[1]?.children[0]?.team.id).toBe('key');
  });

  it('keeps a team whose parent is not there', () => {
    expect(treeOf([team('lost', 'gone')], compare).map((branch) => branch.team.id)).toEqual(['lost']);
  });
});
