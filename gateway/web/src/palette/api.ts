import { queryOptions } from '@tanstack/react-query';

import { api, json } from '../api/client';

const MOST = 8;

/** The first clients whose name or sector has words that begin so. */
export function foundQuery(search: string) {
  return queryOptions({
    queryKey: ['clients', 'list', search],
    queryFn: ({ signal }) =>
      json(api.GET('/api/clients', { params: { query: { search, sort: 'name', limit: MOST } }, signal })),
  });
}
