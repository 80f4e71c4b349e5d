import type { Query, QueryClient } from '@tanstack/react-query';
import i18next from 'i18next';
import { language } from './language';

const isRefused = ({ state }: Query) => state.status === 'error' && state.data === undefined;

/** What was read in one language is read again in the other, also what was refused. */
export function followLanguage(queries: QueryClient): void {
  let read = language();
  i18next.on('languageChanged', () => {
    if (language() === read) return;
    read = language();
    for (const query of queries.getQueryCache().findAll({ predicate: isRefused })) query.reset();
    void queries.invalidateQueries();
  });
}
