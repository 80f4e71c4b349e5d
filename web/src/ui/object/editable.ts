import { isEmail } from '@/lib/email';
import { plainPhone } from '@/lib/phone';
import { isUnread } from '@/lib/typed-number';
import { numberKind } from './number-kind';
import type { ObjectField } from './object';

/** Whether a value may not be empty and is. */
export function missing<One extends object>(field: ObjectField<One>, value: unknown): boolean {
  return Boolean(field.required) && (value === null || value === '');
}

/** Why a value cannot be kept, as a key of the catalogue. */
export function wrongIn<One extends object>(field: ObjectField<One>, value: unknown): string | undefined {
  if (missing(field, value)) return 'record.required';
  if (numberKind(field) && isUnread(value)) return 'form.number.none';
  const text = typeof value === 'string' ? value.trim() : '';
  return field.type === 'email' && text !== '' && !isEmail(text) ? 'form.emailWrong' : undefined;
}

/** The value as it is sent. */
export function asKept<One extends object>({ type }: ObjectField<One>, value: unknown): unknown {
  return type === 'phone' && typeof value === 'string' ? plainPhone(value) || null : value;
}

/** Whether a field may be changed in this very record. */
export function editable<One extends object>({ edit }: ObjectField<One>, one: One): boolean {
  return typeof edit === 'function' ? edit(one) : Boolean(edit);
}

/** Whether a field is a fact of this very record. */
export function isFact<One extends object>({ fact }: ObjectField<One>, one: One): boolean {
  return typeof fact === 'function' ? fact(one) : Boolean(fact);
}
