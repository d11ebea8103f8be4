import { infiniteQueryOptions, type QueryClient, queryOptions } from '@tanstack/react-query';

import { api, json } from '../api/client';
import type { Answer } from '../api/types';

export type Entry = Answer<'/api/portfolio', 'get'>['items'][number];
export type Overview = Answer<'/api/portfolio/overview', 'get'>;
export type Colleague = Answer<'/api/colleagues', 'get'>['items'][number];
export type View = Answer<'/api/portfolio/views', 'get'>['items'][number];

export const SORTS = ['name', 'due', 'contact', '-level', '-changed'] as const;
export const STATUSES = [
  'first-talk',
  'assessment',
  'preparation',
  'accompaniment',
  'self-running',
] as const satisfies readonly Entry['status'][];
export const REASONS = [
  'reassessment-due',
  'report-failed',
  'invitation-overdue',
  'action-overdue',
] as const satisfies readonly Entry['attention'][number][];
export const FILTERS = ['search', 'sector', 'size', 'level', 'status', 'consultant', 'attention'] as const;

export type Sort = (typeof SORTS)[number];
export type Filter = (typeof FILTERS)[number];
export type Filters = Partial<Record<Filter, string>>;

const PAGE = 100;

export const NOTHING: Filters = {};

/** Clients with where they stand, page by page. */
export function portfolioQuery(filters: Filters, sort: Sort) {
  return infiniteQueryOptions({
    queryKey: ['portfolio', 'list', filters, sort],
    queryFn: ({ pageParam, signal }) =>
      json(
        api.GET('/api/portfolio', {
          params: { query: { ...filters, sort, limit: PAGE, ...(pageParam && { cursor: pageParam }) } },
          signal,
        }),
      ),
    initialPageParam: '',
    getNextPageParam: (page) => page.next ?? undefined,
  });
}

export function overviewQuery(filters: Filters) {
  return queryOptions({
    queryKey: ['portfolio', 'overview', filters],
    queryFn: ({ signal }) => json(api.GET('/api/portfolio/overview', { params: { query: filters }, signal })),
  });
}

/** Those who have worked here; asking makes oneself one of them. */
export const colleaguesQuery = queryOptions({
  queryKey: ['colleagues'],
  queryFn: ({ signal }) => json(api.GET('/api/colleagues', { params: { query: { limit: 200 } }, signal })),
  staleTime: 5 * 60_000,
});

/** Those of them who can be given something to do: who may no longer sign in cannot. */
export const atWork = ({ active }: { active: boolean }) => active;

export const viewsQuery = queryOptions({
  queryKey: ['views'],
  queryFn: ({ signal }) => json(api.GET('/api/portfolio/views', { signal })),
  staleTime: 5 * 60_000,
});

export function saveView(name: string, query: string) {
  return json(api.POST('/api/portfolio/views', { body: { name, query } }));
}

export async function deleteView({ id }: View): Promise<void> {
  await api.DELETE('/api/portfolio/views/{id}', { params: { path: { id } } });
}

/** Lists of clients are no longer what they were. */
export function forgetLists(queryClient: QueryClient): Promise<unknown> {
  return Promise.all([
    queryClient.invalidateQueries({ queryKey: ['clients', 'list'] }),
    queryClient.invalidateQueries({ queryKey: ['portfolio'] }),
  ]);
}
