import { useTranslation } from 'react-i18next';
import { plainPhone } from '@/lib/phone';
import { useFormats } from '@/lib/use-formats';
import { websiteOf } from '@/lib/website';
import { Ago } from '../ago';
import { StateChip } from '../chip';
import { RecordLink } from '../panel/record-link';
import { figureText } from './figure-text';
import type { ObjectField } from './object';
import { type NamedBy, RecordName } from './record-name';

interface ValueProps<One extends object> {
  field: ObjectField<One>;
  one: One;
  /** On a record page addresses can be followed; in a list the row is the link. */
  links?: boolean;
}

/** The hook for texts costs much, and most values have none. */
function Word({ of }: { of: string }) {
  const { t } = useTranslation();
  return t(of);
}

/** A field's value as its type is shown everywhere; nothing where there is none. */
export function Value<One extends object>({ field, one, links = false }: ValueProps<One>) {
  const formats = useFormats();
  if (field.show) return field.show(one);
  const value = read(one, field.id);
  if (value === undefined || value === null || value === '') return null;
  const figure = figureText(field, value, read(one, field.currencyIn ?? 'currency'), formats);
  if (figure !== undefined) return figure;
  const text = String(value);
  switch (field.type) {
    case 'flag':
      return <Word of={value ? 'record.yes' : 'record.no'} />;
    case 'day':
      return formats.day(text);
    case 'moment':
      return (
        <span title={formats.moment(text)}>
          <Ago moment={text} />
        </span>
      );
    case 'enum': {
      const option = field.options?.find((each) => each.value === text);
      const label = option ? <Word of={option.label} /> : text;
      return option?.tone ? <StateChip tone={option.tone}>{label}</StateChip> : label;
    }
    case 'record': {
      if (!field.of) return text;
      const known = field.nameIn ? read(one, field.nameIn) : undefined;
      const name = known ? (
        String(known)
      ) : (
        <RecordName object={field.of} id={text} namedBy={namedBy(field, one)} />
      );
      return links ? (
        <RecordLink object={field.of} id={text}>
          {name}
        </RecordLink>
      ) : (
        name
      );
    }
    case 'email':
      return links ? <a href={`mailto:${text}`}>{text}</a> : text;
    case 'phone': {
      const phone = plainPhone(text);
      return links ? <a href={`tel:${phone}`}>{phone}</a> : phone;
    }
    case 'url':
      return links && websiteOf(text) ? (
        <a href={websiteOf(text)} target="_blank" rel="noreferrer">
          {text}
        </a>
      ) : (
        text
      );
    default:
      return text;
  }
}

/** The list of an object names what its records point at, also when the one record does not. */
function namedBy<One extends object>({ namedIn, nameIn }: ObjectField<One>, one: One): NamedBy | undefined {
  const id = read(one, 'id');
  return namedIn && nameIn && typeof id === 'string' && id ? { object: namedIn, id, nameIn } : undefined;
}

export function read(one: object, property: string): unknown {
  return (one as Record<string, unknown>)[property];
}
