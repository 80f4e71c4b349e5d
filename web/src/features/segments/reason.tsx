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

/** The first condition that decided, in one line. */
export function ReasonLine({ reason }: { reason: Reason }) {
  const { t } = useTranslation();
  const formats = useFormats();
  const { data: fields = [] } = useQuery(ruleFieldsQuery);
  const [first] = reason.conditions;
  return (
    <span className={`${classes.reasonLine} clip`}>
      {first ? reasonText(first, { t, formats, fields }) : causeText(reason, t)}
    </span>
  );
}
