import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { isProblem, type Problem } from '@/lib/problem';

/** A write that nobody answered in time may have taken place; it is sent again under the same key. */
export function unansweredWords({ code }: Problem): string | undefined {
  if (code === 'service-timeout') return 'rows.late';
  return code === 'service-unavailable' ? 'rows.unreachable' : undefined;
}

/** Why a change was refused, in one sentence. */
export function useTrouble() {
  const { t } = useTranslation();
  return useCallback(
    (problem: unknown, field?: string): string => {
      if (!isProblem(problem) || problem.status === 0) return t('rows.unreachable');
      const unanswered = unansweredWords(problem);
      if (unanswered) return t(unanswered);
      const named = field === undefined ? Object.values(problem.fields)[0] : problem.fields[field];
      return named ?? problem.detail ?? problem.title;
    },
    [t],
  );
}
