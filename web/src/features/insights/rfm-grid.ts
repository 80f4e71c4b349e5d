import type { RfmGrid, Rule } from '@/api/types';

/** A cell; one that nobody is in has no name. */
export type Cell = Omit<RfmGrid['cells'][number], 'name'> & { name: string };

/** Rows from the most recent (R 5) down, columns from the smallest (FM 1) up; missing cells are empty. */
export function rows(grid: RfmGrid): Cell[][] {
  return [5, 4, 3, 2, 1].map((r) =>
    [1, 2, 3, 4, 5].map(
      (fm) =>
        grid.cells.find((cell) => cell.r === r && cell.fm === fm) ?? {
          r,
          fm,
          name: '',
          accounts: 0,
          revenue: 0,
        },
    ),
  );
}

/** What the eleven names hold together, the most revenue first. */
export function names(grid: RfmGrid): { name: string; accounts: number; revenue: number }[] {
  const sums = new Map<string, { name: string; accounts: number; revenue: number }>();
  for (const { name, accounts, revenue } of grid.cells) {
    const sum = sums.get(name) ?? { name, accounts: 0, revenue: 0 };
    sums.set(name, { name, accounts: sum.accounts + accounts, revenue: sum.revenue + revenue });
  }
  return [...sums.values()].filter(({ accounts }) => accounts > 0).sort((a, b) => b.revenue - a.revenue);
}

/** Where in the grid a name stands: in row 5 `4–5`, in row 4 `5`. */
export function placesOf(grid: RfmGrid, name: string): { r: number; columns: string }[] {
  return rows(grid)
    .map((row) =>
      row.filter((cell) => cell.name === name && cell.accounts > 0).map(({ r, fm }) => ({ r, fm })),
    )
    .flatMap((cells) => {
      const [first, last] = [cells[0], cells.at(-1)];
      if (!first || !last) return [];
      const together = last.fm - first.fm === cells.length - 1;
      const columns =
        first === last
          ? `${first.fm}`
          : together
            ? `${first.fm}–${last.fm}`
            : cells.map(({ fm }) => fm).join('+');
      return { r: first.r, columns };
    });
}

type Place = Pick<Cell, 'r' | 'fm'>;

/** Who has this FM: the rounded mean of frequency and money. */
function fmRule(fm: number): Rule {
  const scores = [1, 2, 3, 4, 5];
  const pairs = scores.flatMap((f): Rule[] => {
    const money = scores.filter((m) => Math.floor((f + m) / 2 + 0.5) === fm);
    if (money.length === 0) return [];
    return [
      {
        and: [
          { field: 'rfm.frequency', op: 'eq', value: f },
          { field: 'rfm.money', op: 'in', value: money },
        ],
      },
    ];
  });
  return { or: pairs };
}

/** The rule of exactly those in the cells, short: cells of one column share what they have in common. */
export function cellsRule(cells: Place[]): Rule {
  const columns = [...new Set(cells.map(({ fm }) => fm))].sort((a, b) => a - b);
  const parts = columns.map((fm): Rule => {
    const lately = cells.filter((cell) => cell.fm === fm).map(({ r }) => r);
    const recency: Rule =
      lately.length === 1
        ? { field: 'rfm.recency', op: 'eq', value: lately[0] ?? 0 }
        : { field: 'rfm.recency', op: 'in', value: lately };
    return { and: [recency, fmRule(fm)] };
  });
  return parts.length === 1 && parts[0] ? parts[0] : { or: parts };
}

export function isIn(cells: Place[], cell: Place): boolean {
  return cells.some(({ r, fm }) => r === cell.r && fm === cell.fm);
}

export function toggle(cells: Place[], { r, fm }: Place): Place[] {
  return isIn(cells, { r, fm })
    ? cells.filter((each) => each.r !== r || each.fm !== fm)
    : [...cells, { r, fm }];
}

export function nameRule(name: string): Rule {
  return { and: [{ field: 'rfm.name', op: 'eq', value: name }] };
}

/** 0 to 4: how strongly a cell is tinted. */
export function strength(accounts: number, most: number): number {
  return most === 0 || accounts === 0 ? 0 : Math.max(1, Math.round((accounts / most) * 4));
}
