import { queryOptions } from '@tanstack/react-query';

import { api, json } from '../../api/client';
import type { Answer as AnswerOf } from '../../api/types';

export type Comparison = AnswerOf<'/api/clients/{clientId}/comparison', 'get'>;
export type ScoreChange = Comparison['total'];
export type QuestionChange = Comparison['questions'][number];
export type TrendPoint = Comparison['trend'][number];

/** Which two cycles; what is left out is chosen by the platform: the last one completed, and the one before. */
export interface Pair {
  from?: string | undefined;
  to?: string | undefined;
}

/** Under `assessments`, so that whatever changes an assessment makes this out of date, too. */
export function comparisonQuery(clientId: string, { from, to }: Pair) {
  return queryOptions({
    queryKey: ['assessments', 'comparison', clientId, from ?? null, to ?? null],
    queryFn: ({ signal }) =>
      json(
        api.GET('/api/clients/{clientId}/comparison', {
          params: { path: { clientId }, query: { ...(from && { from }), ...(to && { to }) } },
          signal,
        }),
      ),
  });
}
