import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';

import { api, json } from '../api/client';
import type { Answer } from '../api/types';

export type Agency = Answer<'/api/agencies', 'get'>['items'][number];
export type IssuedAgency = Answer<'/api/agencies', 'post'>;

const KEY = ['agencies'];

function listAgencies(cursor: string | undefined, limit: number, signal: AbortSignal) {
  const query = { limit, ...(cursor && { cursor }) };
  return json(api.GET('/api/agencies', { params: { query }, signal }));
}

/** Page by page, in the order of their ids. */
export const agenciesQuery = infiniteQueryOptions({
  queryKey: [...KEY, 'pages'],
  queryFn: ({ pageParam, signal }) => listAgencies(pageParam, 50, signal),
  initialPageParam: undefined as string | undefined,
  getNextPageParam: ({ next }) => next ?? undefined,
});

/** All a consultancy may have, to choose from. */
export const agencyChoiceQuery = queryOptions({
  queryKey: [...KEY, 'choice'],
  queryFn: ({ signal }) => listAgencies(undefined, 200, signal),
});

export const agenciesChanged = { queryKey: KEY };

export function createAgency(name: string) {
  return json(api.POST('/api/agencies', { body: { name } }));
}

export function changeAgency(id: string, body: { name: string; enabled: boolean }) {
  return json(api.PUT('/api/agencies/{id}', { params: { path: { id } }, body }));
}

export function renewSecret(id: string) {
  return json(api.POST('/api/agencies/{id}/secret', { params: { path: { id } } }));
}
