import type { TFunction } from 'i18next';
import type { Formats } from '@/lib/format';
import { isProblem } from '@/lib/problem';

const named = ['segmentId', 'subject', 'body'] as const;

/** Why a campaign did not move or change, in words; nothing where the server's own say it. */
export function refusal(error: unknown, t: TFunction, formats: Formats): string | undefined {
  if (!isProblem(error)) return undefined;
  if (error.status === 412) return t('campaigns.refused.stale');
  if (error.code === 'campaign-incomplete') {
    const missing = named.filter((field) => field in error.fields);
    const fields = missing.map((field) => t(`campaigns.missing.${field}`));
    return t('campaigns.refused.incomplete', { fields: formats.list(fields) });
  }
  if (error.code !== 'campaign-move-not-allowed') return undefined;
  const { allowed } = error;
  if (allowed.length === 0) return t('campaigns.refused.ended');
  const states = formats.list(
    allowed.map((state) => t(`campaigns.states.${state}`)),
    'disjunction',
  );
  return t('campaigns.refused.move', { states });
}
