import type { TFunction } from 'i18next';
import type { AccountInsights } from '@/api/types';
import type { Formats } from '@/lib/format';

/** Why a customer has no value; what it takes to have one, where no past day is the reason. */
export function noValueText(noValue: AccountInsights['noValue'], t: TFunction, formats: Formats): string {
  return noValue?.asOfDay
    ? t('insights.value.noneUntilThen', { day: formats.day(noValue.asOfDay) })
    : t('insights.value.none');
}
