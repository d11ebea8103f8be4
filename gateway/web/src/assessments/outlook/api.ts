import { queryOptions } from '@tanstack/react-query';

import { api, json } from '../../api/client';
import type { Answer as AnswerOf, Body } from '../../api/types';
import type { GivenAnswer } from '../api';
import type { Plan } from '../plan/api';

export type Outlook = AnswerOf<'/api/assessments/{id}/outlook', 'get'>;
export type Robustness = Outlook['robustness'];
export type NextQuestion = Outlook['nextQuestions']['questions'][number];
export type Levers = Outlook['levers'];
export type Lever = Levers['changes'][number];

/** What is tried out: answers and plan that take the place of those there are. */
export interface Change {
  answers?: GivenAnswer[];
  plan?: Plan;
}

type ChangeOnWire = Body<'/api/assessments/{id}/what-if', 'post'>;

/** Without a level the levers are for the next one. */
export function outlookQuery(id: string, level?: string) {
  return queryOptions({
    queryKey: [...outlookKey(id), level ?? null],
    queryFn: ({ signal }) =>
      json(
        api.GET('/api/assessments/{id}/outlook', {
          params: { path: { id }, query: level ? { level } : {} },
          signal,
        }),
      ),
  });
}

export const whatIfKey = (id: string) => ['assessments', 'what-if', id];

export const outlookKey = (id: string) => ['assessments', 'outlook', id];

/** The result as it would be. Nothing is stored, and the same change always comes to the same result. */
export function whatIfQuery(id: string, change: Change) {
  return queryOptions({
    queryKey: [...whatIfKey(id), change],
    queryFn: ({ signal }) =>
      json(
        api.POST('/api/assessments/{id}/what-if', {
          params: { path: { id } },
          body: change as ChangeOnWire,
          signal,
        }),
      ),
    staleTime: 60_000,
    gcTime: 60_000,
  });
}
