import { queryOptions } from '@tanstack/react-query';

import { api, json } from '../api/client';
import { type FieldProblem, isProblem } from '../api/problem';
import type { Answer } from '../api/types';
import type { Catalogue } from '../assessments/api';

export type Summary = Answer<'/api/catalogues', 'get'>['items'][number];
export type Flag = Catalogue['flags'][number];
export type Level = Catalogue['levels'][number];
export type Planning = NonNullable<Catalogue['planning']>;
export type Channel = Planning['channels'][number];

/** Which version of which catalogue. */
export type Edition = Pick<Summary, 'id' | 'version'>;

const YAML = { 'Content-Type': 'application/yaml' };
const asIs = (source: string) => source;

/** A file, and what names the state of it that a change is based on. */
export interface Draft {
  source: string;
  tag: string;
}

/** The file as it was imported, comments and all. */
export function sourceQuery({ id, version }: Edition) {
  return queryOptions({
    queryKey: ['catalogues', id, version, 'source'],
    queryFn: async ({ signal }): Promise<Draft> => {
      const { data, response } = await api.GET('/api/catalogues/{id}/{version}', {
        params: { path: { id, version } },
        headers: { Accept: 'application/yaml' },
        parseAs: 'text',
        signal,
      });
      return { source: data ?? '', tag: response.headers.get('ETag') ?? '' };
    },
  });
}

/** What the platform says to a file: the whole catalogue that it comes to, or everything that is wrong. */
export interface Verdict {
  catalogue?: Catalogue;
  errors: readonly FieldProblem[];
}

/** Nothing is stored by asking. */
export function checkQuery(source: string) {
  return queryOptions({
    queryKey: ['catalogue-check', source],
    queryFn: async ({ signal }): Promise<Verdict> => {
      try {
        const call = { body: source, bodySerializer: asIs, headers: YAML, signal };
        return { catalogue: await json(api.POST('/api/catalogues/check', call)), errors: [] };
      } catch (error) {
        if (isProblem(error, 422)) {
          return { errors: error.errors };
        }
        throw error;
      }
    },
    staleTime: Infinity,
    gcTime: 0,
  });
}

export function importDraft(source: string): Promise<Summary> {
  return json(api.POST('/api/catalogues', { body: source, bodySerializer: asIs, headers: YAML }));
}

export async function saveDraft({ id, version }: Edition, source: string, tag: string): Promise<Draft> {
  const { response } = await api.PUT('/api/catalogues/{id}/{version}', {
    params: { path: { id, version }, header: { 'If-Match': tag } },
    body: source,
    bodySerializer: asIs,
    headers: YAML,
  });
  return { source, tag: response.headers.get('ETag') ?? '' };
}

export function publish({ id, version }: Edition) {
  return json(api.POST('/api/catalogues/{id}/{version}/publication', { params: { path: { id, version } } }));
}

export async function deleteDraft({ id, version }: Edition, tag: string): Promise<void> {
  await api.DELETE('/api/catalogues/{id}/{version}', {
    params: { path: { id, version }, header: { 'If-Match': tag } },
  });
}

/** Where a version is read. */
export const placeOf = ({ id, version }: Edition) => `/settings/catalogues/${id}/${version}`;
