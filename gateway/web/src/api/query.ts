import { QueryClient } from '@tanstack/react-query';
import type { Params } from 'react-router';

import { isPassing } from './problem';

/** Reads are repeated only when that may help; a refusal is final. */
export function createQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: {
        staleTime: 15_000,
        retry: (failures, error) => isPassing(error) && failures < 2,
        retryDelay: (attempt) => Math.min(500 * 2 ** attempt, 4_000),
      },
      mutations: { retry: false },
    },
  });
}

/** Asks for what a page is going to show; whatever fails the page itself asks for again, and tells. */
export type Ahead = (queryClient: QueryClient, params: Params, search: URLSearchParams) => Promise<unknown>[];
