import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { objects } from '@/lib/objects';
import { useMay } from '@/lib/rights';
import { readTsv } from '../../list/tsv';
import { currencyOf } from '../number-kind';
import type { ObjectDescription, ObjectField } from '../object';
import { listQuery } from '../queries';
import { read } from '../value';
import { type Pasted, type Plan, planPaste } from './plan';

type Found = Record<string, unknown> & { id: string };

export interface Paste<One> {
  plan?: Plan<One>;
  start?: (text: string, row: number, fields: readonly string[]) => void;
  /** Writes the first of so many rows into those below it. */
  fill?: (row: number, rows: number, fields: readonly string[]) => void;
  close: () => void;
}

/** Takes what was pasted into a list and works out what it would change. */
export function usePaste<One extends object>(object: ObjectDescription<One>, rows: One[]): Paste<One> {
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

  const write = async (cells: Pasted[][], firstRow: number, fields: readonly string[]) => {
    const columns = fields.map((id) => object.fields.find((each) => each.id === id));
    if (cells.length > 0) setPlan(await planPaste({ cells, rows, columns, firstRow, t, find }));
  };
  const valueIn = (one: One, id: string): Pasted => {
    const field = object.fields.find((each) => each.id === id);
    return { value: read(one, id) ?? null, currency: field && currencyOf(field, one) };
  };
  const fill = (row: number, count: number, fields: readonly string[]) => {
    const first = rows[row];
    const values = first && fields.map((id) => valueIn(first, id));
    if (values)
      void write(
        Array.from({ length: count - 1 }, () => values),
        row + 1,
        fields,
      );
  };

  return {
    plan,
    start: may ? (text, row, fields) => void write(readTsv(text), row, fields) : undefined,
    fill: may ? fill : undefined,
    close: () => setPlan(undefined),
  };
}
