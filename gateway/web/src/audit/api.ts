import { infiniteQueryOptions } from '@tanstack/react-query';

import { api, json } from '../api/client';
import type { Answer } from '../api/types';

export type Act = Answer<'/api/audit', 'get'>['items'][number];

export const AREAS = [
  'people',
  'agencies',
  'catalogues',
  'branding',
  'clients',
  'grants',
  'reports',
  'shares',
] as const;

/** What is looked for; days as they stand in the address, the last one included. */
export interface Wanted {
  area: string;
  by: string;
  from: string;
  to: string;
}

const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** When a day begins where the user is, or the one after it; nothing where it is no day. */
function beginning(day: string, after = 0): string | undefined {
  if (!DAY.test(day)) {
    return undefined;
  }
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  return new Date(year, month - 1, date + after).toISOString();
}

/** Page by page, the latest first. */
export function auditQuery(wanted: Wanted) {
  return infiniteQueryOptions({
    queryKey: ['audit', wanted],
    queryFn: ({ pageParam, signal }) => {
      const from = beginning(wanted.from);
      const until = beginning(wanted.to, 1);
      const query = {
        limit: 50,
        ...(pageParam && { cursor: pageParam }),
        ...(wanted.area && { area: wanted.area }),
        ...(wanted.by && { by: wanted.by }),
        ...(from && { from }),
        ...(until && { until }),
      };
      return json(api.GET('/api/audit', { params: { query }, signal }));
    },
    initialPageParam: undefined as string | undefined,
    getNextPageParam: ({ next }) => next ?? undefined,
    staleTime: 0,
  });
}
