import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';

import { api, json } from '../api/client';
import type { Answer, Body } from '../api/types';

export type Person = Answer<'/api/people', 'get'>['items'][number];
export type Role = Body<'/api/people', 'post'>['role'];
export type NewPerson = Body<'/api/people', 'post'>;
export type Admitted = Answer<'/api/people', 'post'>;

export const ROLES = ['consultant', 'lead'] as const satisfies readonly Role[];

const KEY = ['people'];

function listPeople(cursor: string | undefined, limit: number, signal: AbortSignal) {
  const query = { limit, ...(cursor && { cursor }) };
  return json(api.GET('/api/people', { params: { query }, signal }));
}

/** Page by page, in the order of the names they sign in by. */
export const peopleQuery = infiniteQueryOptions({
  queryKey: [...KEY, 'pages'],
  queryFn: ({ pageParam, signal }) => listPeople(pageParam, 50, signal),
  initialPageParam: undefined as string | undefined,
  getNextPageParam: ({ next }) => next ?? undefined,
});

/** The first two hundred, to choose from. */
export const peopleChoiceQuery = queryOptions({
  queryKey: [...KEY, 'choice'],
  queryFn: ({ signal }) => listPeople(undefined, 200, signal),
});

export const peopleChanged = { queryKey: KEY };

export function admitPerson(body: NewPerson) {
  return json(api.POST('/api/people', { body }));
}

export function changePerson(id: string, body: Body<'/api/people/{id}', 'put'>) {
  return json(api.PUT('/api/people/{id}', { params: { path: { id } }, body }));
}

export function renewPassword(id: string) {
  return json(api.POST('/api/people/{id}/password', { params: { path: { id } } }));
}
