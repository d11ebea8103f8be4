import { queryOptions } from '@tanstack/react-query';

import { api, json } from '../api/client';
import type { Answer, Body } from '../api/types';
import type { Report } from '../reports/api';

export type Branding = Answer<'/api/branding', 'get'>;
export type BrandingData = Body<'/api/branding', 'put'>;

/** The branding in force, with the version to change it by. */
export const brandingQuery = queryOptions({
  queryKey: ['branding', 'current'],
  queryFn: ({ signal }) => json(api.GET('/api/branding', { signal })),
});

export function saveBranding({ version }: Pick<Branding, 'version'>, body: BrandingData) {
  return json(api.PUT('/api/branding', { params: { header: { 'If-Match': `"${version}"` } }, body }));
}

export interface View {
  kind: Report['kind'];
  language: Report['language'];
  page: number;
}

/** A page of an example in a branding that need not be saved. */
export function previewBranding(body: BrandingData, view: View, signal: AbortSignal) {
  return json(api.POST('/api/branding/preview', { params: { query: view }, body, signal }));
}
