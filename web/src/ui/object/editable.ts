import type { ObjectField } from './object';

/** Whether a value may not be empty and is. */
export function missing<One extends object>(field: ObjectField<One>, value: unknown): boolean {
  return Boolean(field.required) && (value === null || value === '');
}
