import { useQuery } from '@tanstack/react-query';
import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import type { Reason } from '@/api/types';
import { useFormats } from '@/lib/use-formats';
import { ruleFieldsQuery } from './api';
import { reasonText } from './rule-words';
import classes from './segments.module.css';

/** What made the rule look at the account again. */
export function causeText(reason: Reason, t: TFunction): string {
  return t(`segments.causes.${reason.cause}`, {
    event: reason.event
      ? t(`timeline.events.${reason.event.split('.').slice(2, -1).join('_')}`, { defaultValue: reason.event })
      : '',
  });
}

/** The conditions that decided, as an explanation shows them. */
export function useReasons({ conditions }: Reason) {
  const { t } = useTranslation();
  const formats = useFormats();
  const { data: fields = [] } = useQuery(ruleFieldsQuery);
  return conditions.map((condition) => ({
    holds: condition.holds,
    text: reasonText(condition, { t, formats, fields }),
  }));
}

/** Why an account is in a segment, or left it, in the reader's words. */
export function ReasonText({ reason }: { reason: Reason }) {
  const { t } = useTranslation();
  const formats = useFormats();
  const { data: fields = [] } = useQuery(ruleFieldsQuery);
  const words = { t, formats, fields };
  const cause = causeText(reason, t);
  return (
    <span className={classes.reason}>
      {reason.conditions.map((condition, at) => (
        <span key={at}>{reasonText(condition, words)}</span>
      ))}
      <span className={classes.cause}>{cause}</span>
    </span>
  );
}

/** More than these would be a paragraph; two of them are said then. */
const most = 3;

/** The conditions that decided, in one line: few are all said, of many the first and how many more there are. */
export function ReasonLine({ reason }: { reason: Reason }) {
  const { t } = useTranslation();
  const formats = useFormats();
  const { data: fields = [] } = useQuery(ruleFieldsQuery);
  const { conditions } = reason;
  const said = conditions.slice(0, conditions.length > most ? 2 : most);
  const count = conditions.length - said.length;
  const parts = said.map((condition) => reasonText(condition, { t, formats, fields }));
  if (count > 0) parts.push(t('segments.reason.more', { count, shown: formats.number(count) }));
  return (
    <span className={classes.reasonLine}>
      {parts.length > 0 ? formats.list(parts) : causeText(reason, t)}
    </span>
  );
}
