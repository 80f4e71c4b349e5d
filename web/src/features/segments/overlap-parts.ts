import type { Rule, SegmentOverlap } from '@/api/types';

export interface OverlapPart {
  name: 'both' | 'onlyOne' | 'onlyOther';
  accounts: number;
  /** How many there are in the segment that the share is of. */
  of: number;
  rule: Rule;
}

/** Two segments cut into three parts that share nobody. */
export function overlapParts(
  { members, otherMembers, both }: Pick<SegmentOverlap, 'members' | 'otherMembers' | 'both'>,
  one: Rule,
  other: Rule,
): OverlapPart[] {
  return [
    { name: 'both', accounts: both, of: members, rule: { and: [one, other] } },
    { name: 'onlyOne', accounts: members - both, of: members, rule: { and: [one, { not: other }] } },
    {
      name: 'onlyOther',
      accounts: otherMembers - both,
      of: otherMembers,
      rule: { and: [other, { not: one }] },
    },
  ];
}
