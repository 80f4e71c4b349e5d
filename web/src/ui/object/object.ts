import type { IconProps } from '@tabler/icons-react';
import type { UseQueryOptions } from '@tanstack/react-query';
import type { ComponentType } from 'react';
import type { ObjectName } from '@/lib/objects';
import type { Tone } from '../chip';
import type { Layout } from '../list/list-search';
import type { LayoutProps } from './object-layout';

/** What kind of value a field holds; it decides how the field is shown, filtered and edited everywhere. */
export type ValueType =
  | 'text'
  | 'longText'
  | 'email'
  | 'phone'
  | 'url'
  | 'number'
  | 'percent'
  | 'money'
  | 'currency'
  | 'country'
  | 'enum'
  | 'flag'
  | 'day'
  | 'moment'
  | 'record';

export interface FieldOption {
  value: string;
  /** A key of the catalogue. */
  label: string;
  /** The tone of the dot when it is a state. */
  tone?: Tone;
}

/** One field of an object. Its name is the property in the API, and there the name to filter and sort by. */
export interface ObjectField<One extends object> {
  id: string;
  /** A key of the catalogue. */
  label: string;
  type: ValueType;
  /** A day that the server keeps as a moment: it may know the time, too. */
  timed?: boolean;
  options?: FieldOption[];
  /** Which object a field of type `record` points at; what has no name of its own has none. */
  of?: ObjectName;
  /** A filter: which of them may be chosen anew. */
  among?: string;
  /** The property that names the record that is pointed at, where the answer brings it along. */
  nameIn?: string;
  /** The object whose list has that property when the one record has it not. */
  namedIn?: ObjectName;
  /** The property with the currency of a field of type `money`. */
  currencyIn?: string;
  /** Properties that are one value with it: nobody's are laid beside somebody else's. An amount has its currency. */
  with?: string[];
  /** The server works it out, nobody changes it; where the record itself decides, only in those records. */
  computed?: boolean | ((one: One) => boolean);
  /** The price of one: it may have more decimals than its currency. */
  unitPrice?: boolean;

  /** Whether one may filter by it; `linked`: nobody chooses it, a link does. */
  filter?: boolean | 'linked';
  sort?: boolean;
  /** May be grouped by. */
  group?: boolean;
  /** Where the order of its values is read, when they are texts and have one. */
  order?: UseQueryOptions<string[]>;
  /** A key of the catalogue: what groups by it count, where that is not plain. */
  counted?: string;
  /** Is added up per group and at the foot of the list. */
  sum?: boolean;

  /** Whether it is a column of the list: always, or only when somebody chooses it. */
  column?: boolean | 'optional';
  width?: number;
  align?: 'left' | 'right';
  card?: 'title' | 'line';
  /** Shown everywhere in place of what its type gives. */
  show?: (one: One) => React.ReactNode;
  /** Shown in the list alone in place of that: a name with its monogram. */
  cell?: (one: One) => React.ReactNode;

  /** Stands among the facts of the record page; where the record itself decides, only of those records. */
  fact?: boolean | ((one: One) => boolean);
  /** Where the value comes from, asked beside its label there: the id of an explanation. */
  why?: (one: One) => string | undefined;
  /** A key of the catalogue: the heading under which it stands there; those without one come first. */
  section?: string;
  /**
   * May be changed in place, in the list and on the record page, by a PATCH of this property; where the record itself
   * decides, only in those records: a closed deal stays as it is.
   */
  edit?: boolean | ((one: One) => boolean);
  /** Whether it may be changed in many records at once; as `edit` says when nothing is said: a name is no such thing. */
  bulk?: boolean;
  required?: boolean;
  maxLength?: number;
}

/** An object of the CRM as list, record page, palette and side panel need it. */
export interface ObjectDescription<One extends object = object> {
  name: ObjectName;
  icon: ComponentType<IconProps>;
  /** Keys of the catalogue: the object in the plural, what the quick search finds, nothing there yet. */
  texts: { title: string; find: string; empty: string; emptyText: string };
  /** The order when nobody has chosen one. */
  sort: string;
  fields: ObjectField<One>[];
  /** Ids of the three facts that matter most: the line under the name of a record. */
  line?: string[];
  /** What the side panel shows below the facts. */
  panel?: (one: One) => React.ReactNode;
  /** The ways to look at its list, the usual one first; without word all that it is described for, the table first. */
  layouts?: Layout[];
  /** Its cards stand in columns by the values of this field, unless it is shown in another way. */
  board?: {
    by: string;
    /** What is on a card; without it the fields of a phone's card. */
    card?: (one: One) => React.ReactNode;
    /** More cards in a column than this are marked. */
    limit?: number;
    /** The key of what it says of those of the list that it leaves out. */
    only?: string;
    /** Shown in place of that: a board that knows more of it, how cards move, other columns. */
    show?(asked: LayoutProps<One>): React.ReactNode;
  };
  /** Its records stand in a calendar on the day of this field; once it is known, on that of what really was. */
  calendar?: { on: string; actual?: string };
}

/** The ways in which the list of an object can be looked at. */
export function layoutsOf<One extends object>(object: ObjectDescription<One>): Layout[] {
  if (object.layouts) return object.layouts;
  const grouped = object.fields.some(({ group }) => group);
  const found: (Layout | false)[] = [
    'table',
    object.board !== undefined && 'board',
    object.calendar !== undefined && 'calendar',
    'split',
    grouped && 'chart',
  ];
  return found.filter((layout) => layout !== false);
}
