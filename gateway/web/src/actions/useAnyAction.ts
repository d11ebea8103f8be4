import { keepPreviousData, useQuery } from '@tanstack/react-query';

import { api, json } from '../api/client';
import type { Selection } from './api';

/** Whether a selection has any action at all, in whatever state; undefined until it is known. */
export function useAnyAction(selection: Selection): boolean | undefined {
  const { data } = useQuery({
    queryKey: ['actions', 'any', selection],
    queryFn: ({ signal }) =>
      json(api.GET('/api/actions', { params: { query: { ...selection, limit: 1 } }, signal })),
    placeholderData: keepPreviousData,
  });
  return data && data.items.length > 0;
}
