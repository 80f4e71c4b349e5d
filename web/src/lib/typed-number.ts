import { boundsOf, type NumberKind, readNumber } from './read-number';

/** What a field for a number holds: a number, nothing, or a text that is none and stays as it was typed. */
export type TypedNumber = number | string;

type Translate = (key: string, values?: Record<string, unknown>) => string;

export function isUnread(value: unknown): value is string {
  return typeof value === 'string' && value.trim() !== '';
}

/** Why what was typed is no number that the field takes, in the reader's language. */
export function whyUnread(value: unknown, kind: NumberKind, t: Translate): string | undefined {
  const read = isUnread(value) ? readNumber(value, kind) : undefined;
  return read && 'refused' in read ? t(read.refused, boundsOf(kind)) : undefined;
}

export function numberOf(value: TypedNumber | null): number | undefined {
  return typeof value === 'number' ? value : undefined;
}

/** A text that says a number as it is kept in an address: anything else is still to be read. */
export function fromText(text: string): TypedNumber {
  return text !== '' && String(Number(text)) === text ? Number(text) : text;
}

/** A number as it stands in its field, to the last digit. */
export function written(value: TypedNumber): string {
  if (typeof value === 'string') return value;
  const [whole = '', decimals] = String(value).split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ',');
  return decimals === undefined ? grouped : `${grouped}.${decimals}`;
}
