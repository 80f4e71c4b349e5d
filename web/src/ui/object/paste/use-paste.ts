import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { objects } from '@/lib/objects';
import { useMay } from '@/lib/rights';
import { readTsv } from '../../list/tsv';
import type { ObjectDescription, ObjectField } from '../object';
import { listQuery } from '../queries';
import { type Plan, planPaste } from './plan';

type Found = Record<string, unknown> & { id: string };

export interface Paste<One> {
  plan?: Plan<One>;
  start?: (text: string, row: number, fields: readonly string[]) => void;
  close: () => void;
}

/** Takes what was pasted into a list and works out what it would change. */
export function usePaste<One extends object>(
  object: ObjectDescription<One>,
  rows: One[],
): Paste<One> {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const may = useMay(`${object.name}:write`);
  const [plan, setPlan] = useState<Plan<One>>();

  const find = useCallback(
    async (field: ObjectField<One>, name: string) => {
      if (!field.of) return undefined;
      const quoted = name.replaceAll('\\', '\\\\').replaceAll('"', '\\"').replaceAll('*', '');
      const page = await queries.fetchQuery(
        listQuery<Found>(field.of, { filter: `${objects[field.of].title}=="${quoted}"`, limit: 2 }),
      );
      return page.items.length === 1 ? page.items[0]?.id : undefined;
    },
    [queries],
  );

  const start = async (text: string, row: number, fields: readonly string[]) => {
    const columns = fields.map((id) => object.fields.find((each) => each.id === id));
    const cells = readTsv(text);
    if (cells.length > 0) setPlan(await planPaste({ cells, rows, columns, firstRow: row, t, find }));
  };

  return {
    plan,
    start: may ? (text, row, fields) => void start(text, row, fields) : undefined,
    close: () => setPlan(undefined),
  };
}
