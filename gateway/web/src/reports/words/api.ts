import { queryOptions } from '@tanstack/react-query';

import { api, json } from '../../api/client';
import type { Answer, Body } from '../../api/types';
import type { Report } from '../api';

export type Words = Answer<'/api/words/{assessmentId}/{kind}/{language}', 'get'>;
export type Section = Words['sections'][number];
export type WordsData = Body<'/api/words/{assessmentId}/{kind}/{language}', 'put'>;

/** Which document words are for. */
export interface Chosen {
  assessmentId: string;
  kind: Report['kind'];
  language: Report['language'];
}

/** Documents hold words; data files hold figures. */
export function wordsQuery(chosen: Chosen) {
  return queryOptions({
    queryKey: ['words', chosen],
    queryFn: ({ signal }) =>
      json(
        api.GET('/api/words/{assessmentId}/{kind}/{language}', { params: { path: { ...chosen } }, signal }),
      ),
  });
}

export function saveWords(chosen: Chosen, version: number, body: WordsData) {
  return json(
    api.PUT('/api/words/{assessmentId}/{kind}/{language}', {
      params: { path: { ...chosen }, header: { 'If-Match': `"${version}"` } },
      body,
    }),
  );
}

/** A page of the document with words that need not be saved: by its number, or where a section begins. */
export function previewWords(
  chosen: Chosen,
  body: WordsData,
  place: { page: number } | { section: string },
  signal: AbortSignal,
) {
  return json(
    api.POST('/api/words/{assessmentId}/{kind}/{language}/preview', {
      params: { path: { ...chosen }, query: place },
      body,
      signal,
    }),
  );
}
