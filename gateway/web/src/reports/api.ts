import { queryOptions } from '@tanstack/react-query';

import { api, json } from '../api/client';
import type { Answer, Body } from '../api/types';

export type Report = Answer<'/api/reports/{id}', 'get'>;
export type ReportOrder = Body<'/api/reports', 'post'>;
export type Share = Answer<'/api/reports/{id}/shares', 'get'>['items'][number];

export const KINDS = [
  'result',
  'summary',
  'progress',
  'responsibilities',
  'crisis-plan',
  'handover',
] as const satisfies readonly Report['kind'][];
export const LANGUAGES = ['de', 'en'] as const satisfies readonly Report['language'][];
export const FORMATS = [
  'pdf',
  'docx',
  'html',
  'xlsx',
  'csv',
  'json',
] as const satisfies readonly Report['format'][];

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

/** Every document in every language as every kind of file; what there is already is not made again. */
export function orderReports(body: ReportOrder) {
  return json(api.POST('/api/reports', { body }));
}

export function cancelReport({ id }: Report) {
  return json(api.POST('/api/reports/{id}/cancellation', { params: { path: { id } } }));
}

/** All files of the same document in one archive. */
export function bundleUrl({ id }: Report): string {
  return `/api/reports/${id}/bundle`;
}

export function sharesQuery({ id }: Report) {
  return queryOptions({
    queryKey: ['reports', 'shares', id],
    queryFn: ({ signal }) => json(api.GET('/api/reports/{id}/shares', { params: { path: { id } }, signal })),
  });
}

/** The answer is the only one that ever holds the secret of the link. */
export function share({ id }: Report, expiresAt: string) {
  return json(api.POST('/api/reports/{id}/shares', { params: { path: { id } }, body: { expiresAt } }));
}

export async function revokeShare({ id }: Report, shareId: string): Promise<void> {
  await api.DELETE('/api/reports/{id}/shares/{shareId}', { params: { path: { id, shareId } } });
}
