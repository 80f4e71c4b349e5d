import type { TFunction } from 'i18next';
import type { Formats } from '@/lib/format';
import { isProblem } from '@/lib/problem';

/** Why a case did not move, in words; nothing where the server's own say it. */
export function refusal(error: unknown, t: TFunction, formats: Formats): string | undefined {
  if (!isProblem(error)) return undefined;
  if (error.status === 412) return t('cases.refused.stale');
  if (error.code === 'resolution-missing') return t('cases.refused.resolution');
  if (error.code !== 'case-move-not-allowed') return undefined;
  const { allowed } = error;
  if (allowed.length === 0) return t('cases.refused.ended');
  const states = formats.list(
    allowed.map((state) => t(`caseStates.${state}`)),
    'disjunction',
  );
  return t('cases.refused.move', { states });
}
