import type { TFunction } from 'i18next';
import type { ReasonCondition, RuleField, RuleValue } from '@/api/types';
import { countryName } from '@/lib/countries';
import type { Formats } from '@/lib/format';
import { readMoving, readSpan } from './period';

/** Says rules and their values in the reader's words. */
export interface Words {
  t: TFunction;
  formats: Formats;
  fields: RuleField[];
}

/** `orders.lastAt` is kept under `orders_lastAt`; an unknown field shows its own name. */
export function fieldName(name: string, t: TFunction): string {
  return t(`segments.fields.${name.replaceAll('.', '_')}`, { defaultValue: name });
}

export function optionName(field: string, option: string, t: TFunction): string {
  if (field.startsWith('rfm.')) return t(`rfm.names.${option}`, { defaultValue: option });
  return t(`segments.options.${option}`, { defaultValue: option });
}

/** Money is said in the currency that it is compared in, or in the one given. */
export function valueText(
  field: string,
  value: RuleValue | undefined,
  { t, formats, fields }: Words,
  currency = fields.find((each) => each.name === field)?.currency,
): string {
  if (value === undefined || value === null || value === '') return t('segments.nothing');
  if (Array.isArray(value)) {
    return formats.list(
      value.map((each) => valueText(field, each, { t, formats, fields }, currency)),
      'disjunction',
    );
  }
  const span = readSpan(value);
  if (span) return formats.list(span.map(({ unit, count }) => t(`segments.periods.${unit}`, { count })));
  const type = fields.find((each) => each.name === field)?.type;
  if (typeof value === 'boolean') return t(value ? 'segments.yes' : 'segments.no');
  const moving = type === 'MOMENT' ? readMoving(value) : undefined;
  if (moving) {
    const period = 'unit' in moving ? t(`segments.periods.${moving.unit}`, { count: moving.count }) : '';
    return t(`segments.moving.${moving.from}`, { period });
  }
  if (type === 'MOMENT' || (typeof value === 'string' && /^\d{4}-\d\d-\d\dT/.test(value))) {
    // a rule tells days as UTC has them, whoever reads it
    return Number.isNaN(Date.parse(String(value))) ? String(value) : formats.day(String(value));
  }
  if (typeof value === 'number' || type === 'NUMBER' || type === 'MONEY') {
    const number = Number(value);
    if (currency && Number.isFinite(number)) return formats.money(number, currency);
    return Number.isFinite(number) ? formats.number(number, Number.isInteger(number) ? 0 : 2) : String(value);
  }
  if (field === 'account.country') return countryName(value, formats.language);
  const option = type === 'ENUM' || (type === undefined && /^[A-Z]+(_[A-Z]+)*$/.test(value));
  return option ? optionName(field, value, t) : value;
}

/** Of numbers these are said otherwise: "Orders exactly 0" and not "Orders is 0". */
const ofNumbers: Record<string, string> = { eq: 'exactly', in: 'exactly', ne: 'otherThan' };

function isNumber({ field, value }: { field: string; value?: RuleValue }, { fields }: Words): boolean {
  const type = fields.find((each) => each.name === field)?.type;
  return type === 'NUMBER' || type === 'MONEY' || [value].flat().some((each) => typeof each === 'number');
}

/** "Last order longer ago than 60 days". */
export function conditionText(
  condition: { field: string; op: string; value?: RuleValue },
  words: Words,
): string {
  const said = (isNumber(condition, words) && ofNumbers[condition.op]) || condition.op;
  const { field, op, value } = condition;
  return words.t(`segments.says.${said}`, {
    field: fieldName(field, words.t),
    value: op === 'contains' ? value : valueText(field, value, words), // a part of a value is only letters
    defaultValue: `${field} ${op}`,
  });
}

/** "no order yet" says more than "nothing" where a moment is missing. */
function noneText(field: string, t: TFunction): string {
  return t(`segments.none.${field.replaceAll('.', '_')}`, { defaultValue: t('segments.none.other') });
}

/** Those that hold have said what the account has. */
const telling = new Set(['eq', 'isEmpty']);

/**
 * A decisive condition with what the account has, unless that has been said: "… (3 July 2026)"; and what its money leaves out.
 * Where borders moved the account and not its doings, what it had before, too: "… (3 → 4)".
 * One that does not hold may never have held: by a rule with "not" it is what let the account in.
 */
export function reasonText(condition: ReasonCondition, words: Words): string {
  const said = conditionText(condition, words);
  const { t } = words;
  const key = condition.holds ? 'segments.reason.holds' : 'segments.reason.fails';
  const { before } = condition;
  const moved = before !== undefined && before !== null;
  const had = (value: RuleValue | undefined) =>
    value === undefined || value === null
      ? noneText(condition.field, t)
      : valueText(condition.field, value, words, condition.currency ?? '');
  const actual = moved
    ? t('segments.reason.moved', { before: had(before), actual: had(condition.actual) })
    : had(condition.actual);
  const count = condition.withoutRate ?? 0;
  if (condition.holds && telling.has(condition.op) && count === 0 && !moved) return said;
  const shown = words.formats.number(count);
  return t(key, {
    condition: said,
    actual: count > 0 ? t('segments.reason.withoutRate', { actual, count, shown }) : actual,
  });
}
