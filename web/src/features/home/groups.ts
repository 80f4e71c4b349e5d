import type { Groups, Pipeline } from '@/api/types';

export interface Money {
  currency: string;
  amount: number;
}

function money(group: Groups['items'][number]): Money[] {
  return group.sums.flatMap(({ currency, amount }) =>
    currency && amount !== 0 ? [{ currency, amount }] : [],
  );
}

/** All groups together. */
export function total(groups: Groups | undefined): { count: number; sums: Money[] } {
  const sums = new Map<string, number>();
  let count = 0;
  for (const group of groups?.items ?? []) {
    count += group.count;
    for (const { currency, amount } of money(group)) sums.set(currency, (sums.get(currency) ?? 0) + amount);
  }
  return { count, sums: [...sums].map(([currency, amount]) => ({ currency, amount })) };
}

export interface StageRow {
  id: string;
  name: string;
  count: number;
  sums: Money[];
}

/** Deals by stage in the order of the pipelines; a stage without deals is left out. */
export function stageRows(groups: Groups | undefined, pipelines: Pipeline[]): StageRow[] {
  const byStage = new Map(groups?.items.map((group) => [group.value, group]));
  const several = pipelines.filter(({ stages }) => stages.some(({ id }) => byStage.has(id))).length > 1;
  return pipelines.flatMap((pipeline) =>
    pipeline.stages.flatMap(({ id, name }) => {
      const group = byStage.get(id);
      if (!group) return [];
      return [
        { id, name: several ? `${pipeline.name} · ${name}` : name, count: group.count, sums: money(group) },
      ];
    }),
  );
}
