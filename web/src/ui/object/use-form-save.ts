import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { same } from './merge';
import type { ObjectDescription } from './object';
import { useSave } from './use-save';
import { read as valueOf } from './value';

/**
 * What a form has changed of a record; what it does not name stays as it is, what it emptied is null.
 *
 * @param untouched what the form gives of the same record when nobody changes anything: it may write a moment in another way
 */
export function changeOf(one: object, input: object, untouched: object = {}): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(input)
      .map(([field, value]) => [field, value ?? null] as const)
      .filter(([field, value]) => !same(valueOf(one, field), value))
      .filter(([field, value]) => !(field in untouched && same(valueOf(untouched, field), value))),
  );
}

/**
 * Saves a form about a record. It holds the record as it was when the form was opened: newer versions neither replace what
 * is typed nor are replaced, but are asked about field by field.
 */
export function useFormSave<One extends { id: string }>(
  object: ObjectDescription<One>,
  given: { one: One; version: string },
) {
  const [read] = useState(given);
  const save = useSave(object);
  const write = useMutation({
    mutationFn: async ({ input, untouched }: { input: object; untouched?: object }) => {
      const change = changeOf(read.one, input, untouched);
      if (Object.keys(change).length > 0)
        await save({ id: read.one.id, version: read.version, change, seen: read.one });
    },
  });
  return {
    one: read.one,
    save: (input: object, untouched?: object) => write.mutateAsync({ input, untouched }),
    busy: write.isPending,
    error: write.error,
  };
}
