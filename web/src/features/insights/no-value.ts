import type { TFunction } from 'i18next';
import type { AccountInsights } from '@/api/types';
import type { Formats } from '@/lib/format';

/** Why a customer has no value; what it takes to have one, where no past day is the reason. */
export function noValueText(noValue: AccountInsights['noValue'], t: TFunction, formats: Formats): string {
  return noValue?.asOfDay
    ? t('insights.value.noneUntilThen', { day: formats.day(noValue.asOfDay) })
    : t('insights.value.none');
}

/** Why it cannot be told what a customer's orders will bring, though how many they will be can. */
export function noMoneyText(noValue: AccountInsights['noValue'], t: TFunction, formats: Formats): string {
  const count = noValue?.ordersWithoutRate ?? 0;
  return count > 0
    ? t('insights.value.withoutRate', { count, shown: formats.number(count) })
    : t('insights.value.unknownSpend');
}
