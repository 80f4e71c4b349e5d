import type { UseQueryOptions } from '@tanstack/react-query';
import type { ObjectName } from '@/lib/objects';
import type { Tone } from '../chip';

export type FieldType = 'text' | 'enum' | 'moment' | 'number' | 'flag' | 'record';

/** One field of an object: how it is filtered, sorted and shown in a list. */
export interface ListField<Row> {
  id: string;
  label: string;
  type: FieldType;
  options?: { value: string; label: string; tone?: Tone }[];
  /** Which object a field of type `record` points at. */
  of?: ObjectName;
  /** `linked`: nobody chooses it, a link does. */
  filter?: boolean | 'linked';
  sort?: boolean;
  /** Rows may be grouped by it. */
  group?: boolean;
  /** Where the order of its values is read, when they are texts and have one. */
  order?: UseQueryOptions<string[]>;
  /** What groups by it count, where that is not plain. */
  counted?: string;
  /** Is added up, per group and at the foot. */
  sum?: boolean;
  cell?: (row: Row) => React.ReactNode;
  /** The same as a text that a spreadsheet takes; without it what the cell shows. */
  text?: (row: Row) => string;
  width?: number;
  align?: 'left' | 'right';
  /** Is a column only when somebody chooses it. */
  optional?: boolean;
  /** The place on a phone's card: the first line, the second line, or not shown. */
  card?: 'title' | 'line';
}
