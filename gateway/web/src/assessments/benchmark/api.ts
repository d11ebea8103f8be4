import { queryOptions } from '@tanstack/react-query';

import { api, json } from '../../api/client';
import type { Answer as AnswerOf } from '../../api/types';

export type Benchmark = AnswerOf<'/api/assessments/{id}/benchmark', 'get'>;
export type Cohort = Benchmark['cohorts'][number];
export type Standing = Cohort['dimensions'][number]['standing'];

/** Only for a completed assessment; the platform refuses it for an open one. */
export function benchmarkQuery(id: string) {
  return queryOptions({
    queryKey: ['assessments', 'benchmark', id],
    queryFn: ({ signal }) =>
      json(api.GET('/api/assessments/{id}/benchmark', { params: { path: { id } }, signal })),
  });
}
