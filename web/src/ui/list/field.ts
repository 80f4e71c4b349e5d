export type FieldType = 'text' | 'enum' | 'moment' | 'number';

/** One field of an object: how it is filtered, sorted and shown in a list. */
export interface ListField<Row> {
  id: string;
  label: string;
  type: FieldType;
  options?: { value: string; label: string }[];
  filter?: boolean;
  sort?: boolean;
  cell?: (row: Row) => React.ReactNode;
  width?: number;
  align?: 'left' | 'right';
  /** The place on a phone's card: the first line, the second line, or not shown. */
  card?: 'title' | 'line';
}
