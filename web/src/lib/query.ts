import { QueryClient } from '@tanstack/react-query';
import { Problem } from './problem';

/** Reads are tried again when the network or a service was away; a refusal is final. */
function worthRetrying(failures: number, error: Error): boolean {
  const away = error instanceof Problem && (error.status === 0 || error.status >= 502);
  return away && failures < 2;
}

export function createQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: {
        staleTime: 10_000,
        gcTime: 10 * 60_000,
        retry: worthRetrying,
        refetchOnWindowFocus: true,
        networkMode: 'always', // without a network a read fails and says so, instead of waiting for ever
      },
      mutations: { retry: false },
    },
  });
}

export interface Page<T> {
  items: T[];
  next?: string | null;
}

export interface Count {
  count: number;
  capped: boolean;
}
