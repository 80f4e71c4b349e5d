import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { isProblem } from '@/lib/problem';

/** Why a change was refused, in one sentence. */
export function useTrouble() {
  const { t } = useTranslation();
  return useCallback(
    (problem: unknown, field?: string): string => {
      if (!isProblem(problem) || problem.status === 0) return t('rows.unreachable');
      const named = field === undefined ? Object.values(problem.fields)[0] : problem.fields[field];
      return named ?? problem.detail ?? problem.title;
    },
    [t],
  );
}
