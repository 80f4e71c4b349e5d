import type { Team } from '@/api/types';

export interface Branch {
  team: Team;
  children: Branch[];
}

/** Teams under the team that they belong to, each level by name. A team whose parent is not there stands at the top. */
export function treeOf(teams: Team[], compare: (one: string, other: string) => number): Branch[] {
  const branches = new Map(teams.map((team) => [team.id, { team, children: [] as Branch[] }]));
  const top: Branch[] = [];
  for (const branch of branches.values()) {
    const parent = branch.team.parentId ? branches.get(branch.team.parentId) : undefined;
    (parent?.children ?? top).push(branch);
  }
  const sorted = (level: Branch[]): Branch[] => {
    level.sort((one, other) => compare(one.team.name, other.team.name));
    for (const branch of level) sorted(branch.children);
    return level;
  };
  return sorted(top);
}
