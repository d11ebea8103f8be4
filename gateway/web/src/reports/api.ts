import { queryOptions } from '@tanstack/react-query';

import { api, json } from '../api/client';
import type { Answer } from '../api/types';

export type Report = Answer<'/api/reports/{id}', 'get'>;

type Of = { assessment: string } | { client: string };

/** The reports of an assessment or a client, newest first. */
export function reportsQuery(of: Of) {
  return queryOptions({
    queryKey: ['reports', of],
    queryFn: ({ signal }) => json(api.GET('/api/reports', { params: { query: of }, signal })),
  });
}

export function isUnderWay({ state }: Report): boolean {
  return state === 'queued' || state === 'rendering';
}

export function contentUrl({ id }: Report): string {
  return `/api/reports/${id}/content`;
}

/** Puts a report that could not be made into the queue again. */
export function retryReport({ id }: Report) {
  return json(api.POST('/api/reports/{id}/retry', { params: { path: { id } } }));
}
