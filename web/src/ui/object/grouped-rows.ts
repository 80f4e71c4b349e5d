import type { RowGroup } from '../list/groups';
import type { OpenRows } from './use-open-rows';

/** A group of a list with its rows, where it is open. */
export interface Grouped<Row> {
  key: string;
  group: RowGroup;
  open?: OpenRows<Row>;
  /** Its first row among those of all, and the one behind its last. */
  from: number;
  to: number;
}

/** The groups one below the other, and the rows of all of them: each once, also while one moves to another group. */
export function groupedRows<Row extends { id: string }>(
  groups: readonly RowGroup[],
  opened: ReadonlyMap<string, OpenRows<Row>>,
): { groups: Grouped<Row>[]; rows: Row[] } {
  const rows: Row[] = [];
  const seen = new Set<string>();
  const laid = groups.map((group): Grouped<Row> => {
    const key = keyOf(group);
    const open = opened.get(key);
    const from = rows.length;
    for (const row of open?.rows ?? []) if (seen.size < seen.add(row.id).size) rows.push(row);
    return { key, group, open, from, to: rows.length };
  });
  return { groups: laid, rows };
}

export function keyOf({ value }: RowGroup): string {
  return value ?? '';
}

/** Tells each open group which of its rows somebody looks at. */
export function watchGroups<Row>(groups: readonly Grouped<Row>[], first: number, last: number): void {
  for (const { open, from, to } of groups)
    if (open && first < to && last >= from)
      open.watch(Math.max(first, from) - from, Math.min(last, to - 1) - from);
}
