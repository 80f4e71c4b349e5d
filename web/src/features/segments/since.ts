import type { TFunction } from 'i18next';
import type { Formats } from '@/lib/format';

const justNow = 60_000;

/** Since when somebody is a member, in words. */
export function sinceOf(moment: string, formats: Formats, t: TFunction): string {
  if (Date.now() - Date.parse(moment) < justNow) return t('segments.sinceNow');
  return t('segments.since', { moment: formats.relative(moment) });
}
