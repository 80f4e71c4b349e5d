import type { TFunction } from 'i18next';
import type { AccountInsights } from '@/api/types';
import type { Formats } from '@/lib/format';

/** When a customer ordered last, told by its day wherever it stands on a page. */
export function lastOrder({ lastOrderAt }: AccountInsights['facts'], t: TFunction, formats: Formats): string {
  return lastOrderAt ? formats.relativeDay(lastOrderAt) : t('insights.facts.never');
}
